using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>What stands in the way of an answer: rules that clash, and what is not decided.</summary>
internal sealed class Troubles
{
    private readonly List<Clash> clashes = [];
    private readonly List<Undecided> undecided = [];

    public IReadOnlyList<Clash> Clashes => clashes;

    public IReadOnlyList<Undecided> Undecided => undecided;

    public void Add(Clash clash) => clashes.Add(clash);

    public void Add(IEnumerable<string> rules, string what, string why) =>
        undecided.Add(new() { Rules = rules.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(), What = what, Why = why });
}
