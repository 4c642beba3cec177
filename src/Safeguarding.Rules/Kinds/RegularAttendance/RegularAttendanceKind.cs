using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.RegularAttendance;

/// <summary>
/// Judges each office or agency that is asked to come regularly, in each period or on its longest run of missed meetings: semantics,
/// "regular-attendance", "Who counts" and "Periods".
/// </summary>
/// <remarks>
/// Where the contract is silent: whoever has a seat is expected at the meetings of the days on which it is filled, suspended or not;
/// whoever is named by id at every meeting, with a seat or without. A joint meeting is a meeting of each body. For an agency whichever
/// of its offices comes that the rule asks for, with a seat or without; <c>by: agency</c> names the agencies of the offices and the
/// agencies that <c>who</c> names by id. A meeting at which nobody was expected neither lengthens a run nor ends it. A share is
/// reached exactly, without rounding, and settles when the period closes. Somebody who was expected at no meeting is no subject.
/// </remarks>
public sealed class RegularAttendanceKind() : RuleKind<RegularAttendanceRule>(RegularAttendanceRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(RegularAttendanceRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var (body, scope, days) in ledger.Bodies(rule, says.Body, findings))
        {
            findings.Reach(rule, scope, ledger.MissingMeetings(body.Id, days));
            var expected = new Expected(says, rule, ledger, body);
            foreach (var open in expected.Unrecorded(Looked(says, rule, days)))
            {
                findings.Reach(rule, scope, open);
            }

            var applies = ledger.Applies(rule, body.Id, null, body.Area);
            foreach (var name in expected.Names)
            {
                var turns = expected.TurnsOf(name);
                foreach (var (subject, judgement, isOne) in says.MissedInARow is { } n
                    ? [Run(rule, ledger, (body, days), (name, n), turns)]
                    : Periods(says, rule, ledger, (body, days), name, turns))
                {
                    findings.AddWhere(rule, scope, subject, isOne, () => judgement, applies, judgement.Due);
                }
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(RegularAttendanceRule says)
    {
        var meeting = Scene.One(SceneType.Meeting, says.Body) with { MeetingKinds = says.MeetingKinds };
        return [new GatheringDemand { Scene = meeting, Needs = new EachOfThem(says.Who), IsNowAndThen = true }];
    }

    /// <inheritdoc/>
    protected override string Describe(RegularAttendanceRule says)
    {
        var kinds = says.MeetingKinds.IsEmpty ? string.Empty : $" of kind {string.Join(" or ", says.MeetingKinds.AsEnumerable())}";
        var asked = says.MissedInARow is { } n ? string.Create(CultureInfo.InvariantCulture, $"misses fewer than {n} meetings{kinds} of {says.Body} in a row")
            : says.AtLeast is { } atLeast ? $"comes to meetings{kinds} of {says.Body}: at least {atLeast}, or all where fewer are held"
            : $"comes to at least {Words.WordOf(says.Share ?? Fraction.ThreeQuarters)} of the meetings{kinds} of {says.Body} in each {says.Per}";
        var deputies = says.Deputies switch
        {
            Deputies.Allowed => "deputies count",
            Deputies.NamedOnly => "only named deputies count",
            Deputies.NotAllowed => "deputies do not count",
            _ => "whether deputies count is not stated",
        };
        return $"each {(says.ByAgency ? "agency" : "office")} of {says.Who} {asked}{(says.OrApology ? "; apologies will do" : string.Empty)}; {deputies}";
    }

    private static IEnumerable<(Subject Subject, Judgement Judgement, Condition IsOne)> Periods(
        RegularAttendanceRule says, Rule rule, Ledger ledger, (Body Body, Interval Days) judged, string name, IReadOnlyList<Turn> turns)
    {
        var (body, days) = judged;
        var length = says.AtLeast?.Period ?? says.Per ?? default;
        foreach (var (period, judgement) in rule.Periods(body, length, days, p => new PeriodAttendance(says, ledger, p, name, In(turns, p)).Judge()))
        {
            yield return (new("period", $"{body.Id}/{name}/{When.On(period.First)}"), judgement, Any(In(turns, period)));
        }
    }

    private static (Subject Subject, Judgement Judgement, Condition IsOne) Run(
        Rule rule, Ledger ledger, (Body Body, Interval Days) judged, (string Name, int N) asked, IReadOnlyList<Turn> turns)
    {
        var (body, days) = judged;
        var subject = new Subject("run", $"{body.Id}/{asked.Name}");
        var begin = body.From?.Earliest is { } from && from > rule.Whole.First ? from : rule.Whole.First;
        var judgement = new MissedRuns(ledger, days, body.Id, new(begin, days.Last), asked.Name, asked.N, turns).Judge().MinBy(j => Worse.Rank(ledger, rule, subject, j));
        return (subject, judgement, Any(In(turns, days)));
    }

    /// <summary>The days whose meetings are looked at: those judged, and the whole of each period that they touch.</summary>
    private static Interval Looked(RegularAttendanceRule says, Rule rule, Interval days)
    {
        if ((says.AtLeast?.Period ?? says.Per) is not { } length)
        {
            return days;
        }

        var periods = rule.Settings.Periods.Periods(length, days.First, days.Last).ToList();
        return periods.Count == 0 ? days : new(periods[0].First, periods[^1].Last);
    }

    private static IReadOnlyList<Turn> In(IReadOnlyList<Turn> turns, Interval days) => [.. turns.Select(t => t.In(days)).Where(t => t.Expected.Truth != Truth.False)];

    private static Condition Any(IReadOnlyList<Turn> turns) => Condition.Any(turns.Select(t => t.Expected).ToValueList());
}
