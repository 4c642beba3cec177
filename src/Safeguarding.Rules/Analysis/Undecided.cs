using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>Something about which nothing is decided.</summary>
public sealed record Undecided
{
    /// <summary>The ids of the rules that it is about, in order.</summary>
    public required ValueList<string> Rules { get; init; }

    /// <summary>What is not decided.</summary>
    public required string What { get; init; }

    /// <summary>Because of what.</summary>
    public required string Why { get; init; }

    /// <summary>All of it, in a line.</summary>
    public override string ToString() => $"{string.Join(", ", Rules.AsEnumerable())}: {What} is not decided, because of this: {Why}";
}
