namespace Safeguarding.Rules.Records;

/// <summary>An item of a meeting.</summary>
public sealed record AgendaItem
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>What it was about.</summary>
    public Known<string> Topic { get; init; }

    /// <summary>The offices that were out of the room for it.</summary>
    public Known<ValueList<string>> Absent { get; init; } = Known<ValueList<string>>.None;

    /// <summary>Who chaired it, where that was somebody else; none: whoever chaired the meeting.</summary>
    /// <value>None, which minutes leave unsaid because it is so.</value>
    public Known<string> Chair { get; init; } = Known<string>.None;

    /// <summary>A discretion used for this item.</summary>
    public Known<Discretion> Discretion { get; init; } = Known<Discretion>.None;

    /// <summary>The agencies for which it is relevant.</summary>
    public Known<ValueList<string>> RelevantTo { get; init; }
}
