namespace Safeguarding.Rules.Records;

/// <summary>A stage that a concern went through.</summary>
public sealed record EscalationStep
{
    /// <summary>The stage.</summary>
    public required string Stage { get; init; }

    /// <summary>The day it was entered.</summary>
    public required When Entered { get; init; }

    /// <summary>The office or body that held it.</summary>
    public Known<string> Holder { get; init; }

    /// <summary>The day it was left.</summary>
    public Occurrence Left { get; init; } = Occurrence.None;

    /// <summary>How it ended.</summary>
    public StepEnd Ended { get; init; }
}
