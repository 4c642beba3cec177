namespace Safeguarding.Rules.Reading;

/// <summary>How strong the words of a clause are.</summary>
public enum ClauseStrength
{
    /// <summary>Must, shall, will.</summary>
    Must,

    /// <summary>Should.</summary>
    Should,

    /// <summary>May.</summary>
    May,

    /// <summary>The plain present: what someone does, or is.</summary>
    Is,

    /// <summary>Must not.</summary>
    MustNot,
}
