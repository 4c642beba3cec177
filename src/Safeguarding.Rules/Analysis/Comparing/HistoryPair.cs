using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>A rule before and after an edit, with all its versions.</summary>
/// <remarks>
/// Stricter and looser are said where three things hold: the order of the demands goes that way (<see cref="DemandOrder"/>), records
/// were found and evaluated that show it, and none were found that go against it. Different is said where records were found for
/// both ways, whatever the demands say. Anything else is not told.
/// </remarks>
internal sealed class HistoryPair(RuleHistory before, RuleHistory after, Ruleset old, Ruleset @new, Interval horizon)
{
    private const int MostPieces = 4;

    private readonly Compared compared = new();

    /// <summary>Whether both say the same, whatever other rules do; no example is looked for.</summary>
    public bool IsSame() => Changes().IsEmpty && compared.Ways == Direction.None;

    /// <summary>Compares them, and looks for examples where they differ.</summary>
    /// <param name="resting">The rules whose change changes what this one finds; empty: none do.</param>
    public RuleComparison Compare(ValueList<string> resting)
    {
        var changes = Changes();
        compared.Add(resting.IsEmpty ? Direction.None : Direction.Open, $"it asks whether meetings are quorate, and their quorum changes: {string.Join(", ", resting.AsEnumerable())}");
        if (changes.IsEmpty && compared.Ways == Direction.None)
        {
            return new() { Rule = before.Id, Change = RuleChange.Same };
        }

        var (broken, kept) = Examples();

        // Against what was told only what was met counts: of what one of the two does not speak of, nothing was kept.
        broken = compared.Ways == Direction.Looser && broken is not { Old: Outcome.Met } ? null : broken;
        kept = compared.Ways == Direction.Stricter && kept is not { New: Outcome.Met } ? null : kept;
        return new()
        {
            Rule = before.Id,
            Change = Change(broken is not null, kept is not null),
            Changes = changes,
            Because = compared.Because.ToValueList(),
            NowBroken = broken,
            NowKept = kept,
        };
    }

    // On the days of each piece that differs; where none does, what differs is around the rule.
    private (ComparisonExample? Broken, ComparisonExample? Kept) Examples()
    {
        var (broken, kept) = ((ComparisonExample?)null, (ComparisonExample?)null);
        var days = Pieces().Where(p => p.Old is null || p.New is null || p.IsOther).Select(p => Looked(p.Days)).DefaultIfEmpty(horizon).Distinct().Take(MostPieces);
        foreach (var looked in days)
        {
            var found = new ExampleSearch(before.Id, old, @new, looked, compared).Find();
            (broken, kept) = (broken ?? found.Broken, kept ?? found.Kept);
        }

        return (broken, kept);
    }

    private RuleChange Change(bool isBroken, bool isKept) => (isBroken, isKept, compared.Ways) switch
    {
        (true, true, _) => RuleChange.Different,
        (true, false, Direction.Stricter) => RuleChange.Stricter,
        (false, true, Direction.Looser) => RuleChange.Looser,
        _ => RuleChange.NotTold,
    };

    private ValueList<FieldChange> Changes()
    {
        var pieces = Pieces().ToList();
        var isOne = pieces.Count == 1;
        var changes = pieces.SelectMany(p => Compare(p.Days, p.Old, p.New).Select(c => isOne ? c : c with { Field = $"{c.Field}, {p.Days}" })).Distinct().ToValueList();

        // What spans two versions is judged by both, and some of it is counted from the first day of one.
        var isCutAlike = before.Versions.Select(v => (v.InForce, v.Whole)).SequenceEqual(after.Versions.Select(v => (v.InForce, v.Whole)));
        if (!isCutAlike && (compared.Ways == Direction.None || !before.Versions.Concat(after.Versions).All(v => ComparedFields.IsByDay(v.Kind))))
        {
            compared.Add(Direction.Open, "its versions begin or end on other days");
        }

        return changes;
    }

    private IEnumerable<FieldChange> Compare(Interval days, Rule? was, Rule? now)
    {
        if (was is null || now is null)
        {
            compared.Add(was is null ? Direction.Stricter : Direction.Looser, was is null ? $"it is in force {days}, and was not" : $"it was in force {days}, and is no longer");
            return [new FieldChange { Field = "in-force", Old = was is null ? null : $"{days}", New = now is null ? null : $"{days}" }];
        }

        return new VersionOrder(was, now, Looked(days), compared).Compare();
    }

    // The days that are looked at begin with the piece, and are as many as the horizon has.
    private Interval Looked(Interval days)
    {
        var first = days.From is { } from && from > horizon.First ? from : days.Last < horizon.First ? days.First : horizon.First;
        return new(first, DateArithmetic.Shift(first, horizon.Last.DayNumber - horizon.First.DayNumber));
    }

    /// <summary>The days on which a version of either is in force, cut where one of them begins or ends.</summary>
    private IEnumerable<(Interval Days, Rule? Old, Rule? New, bool IsOther)> Pieces()
    {
        var versions = before.Versions.Concat(after.Versions).Select(v => v.InForce).ToList();
        var starts = versions.Select(v => v.First).Concat(versions.Where(v => v.Last < DateOnly.MaxValue).Select(v => v.Last.AddDays(1))).Distinct().Order().ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var days = new Interval(starts[i] == DateOnly.MinValue ? null : starts[i], i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : null);
            var (was, now) = (In(before, days), In(after, days));
            if (was is not null || now is not null)
            {
                yield return (days, was, now, was is not null && now is not null && !Same(was, now));
            }
        }
    }

    private static bool Same(Rule was, Rule now) =>
        was.Kind.Name == now.Kind.Name && was.Strength == now.Strength && was.If.Equals(now.If) && !Difference.Between(was.Kind.Shape.Write(was.Says), now.Kind.Shape.Write(now.Says)).Any();

    private static Rule? In(RuleHistory history, Interval days) => history.Versions.FirstOrDefault(v => v.InForce.Contains(days));
}
