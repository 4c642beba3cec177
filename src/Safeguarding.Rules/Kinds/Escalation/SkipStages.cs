namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>When stages may be passed over.</summary>
public enum SkipStages
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>Where the concern is urgent.</summary>
    WhenUrgent,
}
