using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>Something idle or missing in a ruleset.</summary>
/// <param name="Rules">The ids of the rules that it is about, if any.</param>
/// <param name="Says">What it is, as a clause.</param>
public sealed record ConsistencyNote(ValueList<string> Rules, string Says)
{
    /// <summary>All of it, in a line.</summary>
    public override string ToString() => Rules.IsEmpty ? Says : $"{string.Join(", ", Rules.AsEnumerable())}: {Says}";
}
