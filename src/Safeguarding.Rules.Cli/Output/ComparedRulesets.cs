using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What an edit changes, and which findings with it.</summary>
/// <param name="Comparison">What it changes.</param>
/// <param name="AsOf">The day on which records were judged; <c>null</c>: none were.</param>
/// <param name="Findings">The findings that change; <c>null</c>: no records were judged.</param>
internal sealed record ComparedRulesets(RulesetComparison Comparison, DateOnly? AsOf, ValueList<FindingChange>? Findings)
{
    /// <summary>The order in which the answers are shown, and their words.</summary>
    public static readonly IReadOnlyList<(RuleChange Change, string Word)> Words =
    [
        (RuleChange.NotTold, "not told"),
        (RuleChange.Different, "different"),
        (RuleChange.Stricter, "stricter"),
        (RuleChange.Looser, "looser"),
        (RuleChange.Added, "added"),
        (RuleChange.Removed, "removed"),
        (RuleChange.Same, "same"),
    ];

    /// <summary>The word of an answer.</summary>
    public static string Word(RuleChange change) => Words.First(w => w.Change == change).Word;

    /// <summary>The examples of a rule: those that break it now, and those that keep it now.</summary>
    public static IEnumerable<(string Rule, string Way, ComparisonExample Example)> Examples(RuleComparison rule)
    {
        if (rule.NowBroken is { } broken)
        {
            yield return (rule.Rule, "now-broken", broken);
        }

        if (rule.NowKept is { } kept)
        {
            yield return (rule.Rule, "now-kept", kept);
        }
    }
}
