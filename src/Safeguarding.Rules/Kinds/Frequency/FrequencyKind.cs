using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Frequency;

/// <summary>Judges each body and period, and each gap between its meetings: semantics, "frequency" and "Periods".</summary>
public sealed class FrequencyKind() : RuleKind<FrequencyRule>(FrequencyRule.Shape), IAsksQuorum
{
    /// <inheritdoc/>
    public string? AsksQuorumOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var says = (FrequencyRule)rule.Says;
        return says.Counting == Counting.Quorate ? says.Body : null;
    }

    /// <inheritdoc/>
    protected override void Judge(FrequencyRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var (body, scope, days) in ledger.Bodies(rule, says.Body, findings))
        {
            var meetings = MeetingCount.Read(says, rule, ledger, body).ToList();
            var applies = ledger.Applies(rule, body.Id, null, body.Area);
            foreach (var (asked, bound) in Counts(says))
            {
                foreach (var (period, judgement) in rule.Periods(body, asked.Period, days, p => Count(ledger, body, p, asked.Count, bound, meetings)))
                {
                    findings.Add(rule, scope, new("period", $"{body.Id}/{When.On(period.First)}"), judgement, applies);
                }
            }

            if (says.Every is { } every)
            {
                JudgeGaps(says, every, rule, ledger, findings, (body, scope, meetings, applies));
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(FrequencyRule says)
    {
        var meetings = Scene.One(SceneType.Meeting, says.Body) with { MeetingKinds = says.MeetingKinds, Excluding = says.Excluding };
        var quorate = says.Counting != Counting.Held;
        foreach (var (count, least, most) in new[] { (says.AtLeast, true, false), (says.AtMost, false, true), (says.Exactly, true, true) })
        {
            if (count is { } asked)
            {
                yield return new CountDemand
                {
                    Scene = meetings,
                    AtLeast = least ? asked.Count : null,
                    AtMost = most ? asked.Count : null,
                    Per = asked.Period,
                    Quorate = quorate,
                };
            }
        }

        if (says.Every is { } every)
        {
            yield return new CountDemand { Scene = meetings, AtLeast = 1, Every = every, Tolerance = says.Tolerance, Quorate = quorate };
        }
    }

    /// <inheritdoc/>
    protected override string Describe(FrequencyRule says)
    {
        var parts = new List<string>();
        foreach (var (count, bound) in Counts(says))
        {
            parts.Add($"{bound switch { Bound.AtLeast => "at least", Bound.AtMost => "at most", _ => "exactly" }} {count}");
        }

        if (says.Every is { } every)
        {
            parts.Add($"no more than {every} apart{(says.Tolerance.IsSameDay ? string.Empty : $", with {says.Tolerance} of tolerance")}");
        }

        var counting = says.Counting switch
        {
            Counting.Held => "every meeting held counts",
            Counting.Quorate => "only quorate meetings count",
            _ => "whether only quorate meetings count is not stated",
        };
        return $"{says.Body} meets {string.Join(", and ", parts)}; {counting}";
    }

    private static IEnumerable<(CountPerPeriod Count, Bound Bound)> Counts(FrequencyRule says)
    {
        if (says.AtLeast is { } atLeast)
        {
            yield return (atLeast, Bound.AtLeast);
        }

        if (says.AtMost is { } atMost)
        {
            yield return (atMost, Bound.AtMost);
        }

        if (says.Exactly is { } exactly)
        {
            yield return (exactly, Bound.Exactly);
        }
    }

    private static Judgement Count(Ledger ledger, Body body, Interval period, int n, Bound bound, IReadOnlyList<MeetingCount> meetings) =>
        new PeriodCount(ledger, body, period, n, bound, [.. meetings.Where(m => period.Contains(m.Date) != Truth.False)]).Judge();

    private static void JudgeGaps(
        FrequencyRule says,
        Duration every,
        Rule rule,
        Ledger ledger,
        RuleFindings findings,
        (Body Body, Subject Scope, IReadOnlyList<MeetingCount> Meetings, Condition Applies) judged)
    {
        var (body, scope, meetings, applies) = judged;
        var begin = body.From is { } from && from.Latest > rule.Whole.First ? from.Within(rule.Whole.First, DateOnly.MaxValue) : When.On(rule.Whole.First);
        var sure = meetings.Where(m => m.Counts.Truth == Truth.True && Dates.Before(m.Date, begin) != Truth.True).Select(m => m.Date).ToList();
        var starts = sure.Prepend(begin).Distinct().OrderBy(w => w.Earliest).ThenBy(w => w.Latest).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var start = starts[i];
            var due = DateArithmetic.After(start, every, rule.Settings.WorkingDays);
            if (!says.Tolerance.IsSameDay && due.Limit is { } limit)
            {
                due = DateArithmetic.After(limit, says.Tolerance, rule.Settings.WorkingDays);
            }

            var next = i + 1 < starts.Count ? starts[i + 1] : (When?)null;
            var until = next?.Latest ?? due.Limit?.Latest ?? ledger.AsOf;
            if (!rule.InForce.Overlaps(new(start.Earliest, until < start.Earliest ? start.Earliest : until)))
            {
                continue;
            }

            var gap = new Gap
            {
                Ledger = ledger,
                Body = body,
                Start = start,
                Every = every,
                Due = due,
                End = EndOf(rule, body),
                Later = [.. starts.Skip(i + 1).Where(d => Dates.OnOrBefore(start, d) == Truth.True)],
                Perhaps = [.. meetings
                    .Where(m => m.Date != start && Dates.OnOrBefore(m.Date, start) != Truth.True && (m.Counts.Truth == Truth.Unknown || Dates.OnOrBefore(start, m.Date) == Truth.Unknown))
                    .SelectMany(m => m.Counts.FactsNeeded().DefaultIfEmpty(new(Words.Order, m.Id, start)).Select(f => (m.Date, f)))],
            };
            findings.Add(rule, scope, new("gap", $"{body.Id}/{start}"), gap.Judge(), applies);
        }
    }

    private static When? EndOf(Rule rule, Body body) =>
        rule.Whole.To is not { } ends ? body.To
        : body.To is not { } ended ? When.On(ends)
        : ended.Latest <= ends ? ended
        : ended.Earliest >= ends ? When.On(ends)
        : When.Between(ended.Earliest, ends);

    private static class Words
    {
        public static readonly FactWords Order = new("{0} came after {1}", "{0} came before {1}", "on which day exactly {0} was, before {1} or after");
    }
}
