using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>A rule before and after an edit, with all its versions.</summary>
internal sealed class HistoryPair(RuleHistory before, RuleHistory after, Ruleset old, Ruleset @new, Interval horizon)
{
    private readonly Compared compared = new();

    /// <summary>Compares them, and looks for an example where they differ.</summary>
    public RuleComparison Compare()
    {
        var pieces = Pieces().ToList();
        var isOne = pieces.Count == 1;
        var changes = pieces.SelectMany(p => Compare(p.Days, p.Old, p.New).Select(c => isOne ? c : c with { Field = $"{c.Field}, {p.Days}" })).Distinct().ToValueList();
        if (changes.IsEmpty && compared.Ways == Direction.None)
        {
            return new() { Rule = before.Id, Change = RuleChange.Same };
        }

        var days = pieces.FirstOrDefault(p => p.Old is null || p.New is null || p.IsOther).Days;
        compared.Shows(Looked(days).First.AddDays(30));
        var (broken, kept) = new ExampleSearch(before.Id, old, @new, Looked(days), compared).Find();

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

    // Examples go both ways where it is different; and where one goes against what was told, it is believed.
    private RuleChange Change(bool isBroken, bool isKept) => (isBroken, isKept, compared.Ways) switch
    {
        (true, true, _) => RuleChange.Different,
        (_, false, Direction.Stricter) => RuleChange.Stricter,
        (false, _, Direction.Looser) => RuleChange.Looser,
        (_, _, Direction.Stricter | Direction.Looser) => RuleChange.Different,
        _ => RuleChange.NotTold,
    };

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
        return new(first, first.AddDays(horizon.Last.DayNumber - horizon.First.DayNumber));
    }

    /// <summary>The days on which a version of either is in force, cut where one of them begins or ends.</summary>
    private IEnumerable<(Interval Days, Rule? Old, Rule? New, bool IsOther)> Pieces()
    {
        var versions = before.Versions.Concat(after.Versions).Select(v => v.InForce).ToList();
        var starts = versions.Select(v => v.First).Concat(versions.Where(v => v.To is not null).Select(v => v.Last.AddDays(1))).Distinct().Order().ToList();
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
