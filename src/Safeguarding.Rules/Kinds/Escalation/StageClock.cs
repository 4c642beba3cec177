namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>The day from which the limit of a stage is counted.</summary>
public enum StageClock
{
    /// <summary>The day on which the stage was entered; while nobody has entered it, the day on which the last was passed up.</summary>
    StageStart,

    /// <summary>The day on which the concern was raised.</summary>
    Raised,

    /// <summary>The day on which the stage before was left; for the first, the day on which the concern was raised.</summary>
    PreviousLeft,
}
