namespace Safeguarding.Rules.Records;

/// <summary>A place on a body.</summary>
public sealed record Seat
{
    /// <summary>The office that holds it; none: an empty seat.</summary>
    public Known<string> Office { get; init; }

    /// <summary>What it gives.</summary>
    public Standing Standing { get; init; }

    /// <summary>The first day; <c>null</c>: since before the records.</summary>
    public When? From { get; init; }

    /// <summary>The last day, inside; <c>null</c>: still so.</summary>
    public When? To { get; init; }

    /// <summary>When nobody held the office.</summary>
    public Recorded<Spell> Vacant { get; init; } = Recorded.Whole<Spell>();

    /// <summary>When its vote was suspended.</summary>
    public Recorded<Spell> Suspended { get; init; } = Recorded.Whole<Spell>();
}
