namespace Safeguarding.Rules.Records;

/// <summary>A board, an executive, a group that meets.</summary>
public sealed record Body
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of body it is; <c>null</c>: its id is its kind.</summary>
    public string? Kind { get; init; }

    /// <summary>The areas it is for; none: the whole partnership.</summary>
    public Known<ValueList<string>> Area { get; init; } = Known<ValueList<string>>.None;

    /// <summary>The day it began; <c>null</c>: it has always been there.</summary>
    public When? From { get; init; }

    /// <summary>Its last day; <c>null</c>: it is still there.</summary>
    public When? To { get; init; }

    /// <summary>Who sits on it.</summary>
    public Recorded<Seat> Seats { get; init; }

    /// <summary>The bodies that set it up.</summary>
    public Known<ValueList<string>> EstablishedBy { get; init; }

    /// <summary>The bodies it took over from.</summary>
    public ValueList<string> Succeeds { get; init; }
}
