namespace Safeguarding.Rules.Records;

/// <summary>A concern that is escalated.</summary>
public sealed record Concern
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public Known<string> About { get; init; }

    /// <summary>Its areas; none: no area.</summary>
    public Known<ValueList<string>> Area { get; init; }

    /// <summary>The day it was raised.</summary>
    public required When Raised { get; init; }

    /// <summary>Whether it is urgent.</summary>
    public bool? Urgent { get; init; }

    /// <summary>A last day set for it; none: none was set.</summary>
    public Known<When> ResolveBy { get; init; } = Known<When>.None;

    /// <summary>The day it was resolved.</summary>
    public Occurrence Resolved { get; init; } = Occurrence.None;

    /// <summary>The body where it is discussed.</summary>
    public Known<string> Forum { get; init; }

    /// <summary>The office that facilitates.</summary>
    public Known<string> Facilitator { get; init; }

    /// <summary>The stages it went through.</summary>
    public Recorded<EscalationStep> Steps { get; init; }

    /// <summary>What happened to it.</summary>
    public Recorded<CaseEvent> Events { get; init; }

    /// <summary>What is known of it.</summary>
    public Facts Facts { get; init; } = Facts.Empty;
}
