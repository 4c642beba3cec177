using Safeguarding.Rules.Analysis.Comparing;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>
/// Compares a ruleset with what an edit made of it. Rules are paired by id. Stricter and looser are read off what both demand, and
/// said where an example was found that shows it, and none that goes against it; what their demands do not show is not told. An
/// example is found by trying, and evaluated under both.
/// </summary>
public static class Comparison
{
    private const int Years = 3;

    /// <summary>Says of each rule whether it is stricter, looser, the same or different.</summary>
    /// <param name="old">The ruleset before the edit.</param>
    /// <param name="new">The ruleset after it.</param>
    /// <param name="horizon">The days on which clocks are compared; <c>null</c>: three years from the later of the two first days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="old"/> or <paramref name="new"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="horizon"/> is open at an end.</exception>
    public static RulesetComparison Compare(Ruleset old, Ruleset @new, Interval? horizon = null)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        if (horizon is { From: null } or { To: null })
        {
            throw new ArgumentException("the horizon must have a first and a last day", nameof(horizon));
        }

        return new RulesetPair(old, @new, horizon ?? Default(old, @new)).Compare();
    }

    /// <summary>Lists the findings whose outcome or last day in time an edit changes.</summary>
    /// <param name="old">What the ruleset before the edit says.</param>
    /// <param name="new">What the ruleset after it says of the same records.</param>
    /// <returns>The changes, by rule and subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="old"/> or <paramref name="new"/> is <c>null</c>.</exception>
    public static ValueList<FindingChange> Compare(Evaluation old, Evaluation @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var before = old.Findings.ToDictionary(f => (f.Rule, f.Subject));
        var after = @new.Findings.ToDictionary(f => (f.Rule, f.Subject));
        return before.Keys.Union(after.Keys)
            .Select(k => new FindingChange { Rule = k.Rule, Subject = k.Subject, Old = before.GetValueOrDefault(k), New = after.GetValueOrDefault(k) })
            .Where(c => c.Old?.Outcome != c.New?.Outcome || c.Old?.Due != c.New?.Due || c.Old?.Strength != c.New?.Strength)
            .OrderBy(c => c.Rule, StringComparer.Ordinal).ThenBy(c => c.Subject.Type, StringComparer.Ordinal).ThenBy(c => c.Subject.Id, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>Whether every rule says the same, and none came or went; no example is looked for.</summary>
    internal static bool IsSame(Ruleset old, Ruleset @new) => new RulesetPair(old, @new, Default(old, @new)).IsSame();

    private static Interval Default(Ruleset old, Ruleset @new)
    {
        var first = new[] { old, @new }.Max(r => r.InForce.From ?? new DateOnly(2020, 1, 1));
        return new(first, first.AddYears(Years).AddDays(-1));
    }
}
