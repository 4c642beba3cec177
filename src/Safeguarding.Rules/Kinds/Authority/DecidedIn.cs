namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>Where a decision must be taken.</summary>
public enum DecidedIn
{
    /// <summary>In a meeting that was held.</summary>
    Meeting,

    /// <summary>In a meeting that was held and was quorate, for the item too where the decision names one.</summary>
    QuorateMeeting,
}
