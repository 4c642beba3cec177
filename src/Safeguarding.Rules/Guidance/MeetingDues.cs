using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds.Frequency;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>By when one version of a frequency rule has a body meet next: by its number in a period, and by its longest gap.</summary>
internal sealed class MeetingDues(FrequencyRule says, Rule rule, Ledger ledger, Body body)
{
    private readonly List<MeetingCount> meetings = [.. MeetingCount.Read(says, rule, ledger, body)];

    public IEnumerable<MeetingDue> Read()
    {
        if ((says.AtLeast ?? says.Exactly) is { } asked && InPeriod(asked) is { } inPeriod)
        {
            yield return inPeriod;
        }

        if (says.Every is { } every && rule.From <= ledger.AsOf)
        {
            yield return AfterTheLast(every);
        }
    }

    /// <summary>The first period from the as-of date on that is not satisfied for sure; one that the rule or the body covers in part has no duty.</summary>
    private MeetingDue? InPeriod(CountPerPeriod asked)
    {
        var start = new[] { ledger.AsOf, rule.InForce.First, body.From?.Earliest ?? DateOnly.MinValue }.Max();
        foreach (var period in rule.Settings.Periods.Periods(asked.Period, start, rule.InForce.Last))
        {
            var covers = Covers(period);
            if (covers == Truth.False)
            {
                continue;
            }

            var inside = meetings.Where(m => period.Contains(m.Date) != Truth.False).ToList();
            var sure = inside.Where(m => m.Counts.Truth == Truth.True && period.Contains(m.Date) == Truth.True).Select(m => m.Date).Distinct().ToList();
            if (sure.Count < asked.Count)
            {
                return new()
                {
                    Rule = rule.Id,
                    By = period.Last,
                    StillNeeded = asked.Count - sure.Count,
                    Reason = Tally(asked, period, sure),
                    FactsNeeded = Doubts(inside.Where(m => !sure.Contains(m.Date)), period.First, covers == Truth.True),
                };
            }
        }

        return null;
    }

    /// <summary>The open gap: from the last meeting that counts for sure, or from the start of the duty.</summary>
    private MeetingDue AfterTheLast(Duration every)
    {
        var begin = body.From is { } from && from.Latest > rule.Whole.First ? from : When.On(rule.Whole.First);
        var start = meetings.Where(m => m.Counts.Truth == Truth.True && Dates.Before(m.Date, begin) != Truth.True).Select(m => m.Date)
            .Prepend(begin).MaxBy(w => (w.Earliest, w.Latest));
        var due = DateArithmetic.After(start, every, rule.Settings.WorkingDays);
        if (!says.Tolerance.IsSameDay && due.Limit is { } limit)
        {
            due = DateArithmetic.After(limit, says.Tolerance, rule.Settings.WorkingDays);
        }

        var doubts = Doubts(meetings.Where(m => m.Date != start && Dates.OnOrBefore(m.Date, start) != Truth.True), start.Earliest, IsThere(ledger.AsOf) == Truth.True);
        var last = start == begin ? "the start of the duty" : "the last meeting that counts";
        var tolerance = says.Tolerance.IsSameDay ? string.Empty : $" and {says.Tolerance} of tolerance";
        return new()
        {
            Rule = rule.Id,
            By = due.Date,
            Reason = $"{every}{tolerance} after {start}, {last}",
            FactsNeeded = due.Missing is { } missing ? [.. doubts, $"the last day: {missing}"] : doubts,
        };
    }

    private Truth IsThere(DateOnly day) => Ledger.InForce(body.From, body.To, day, null);

    /// <summary>Whether the rule and the body cover a period wholly: a part period has no duty.</summary>
    private Truth Covers(Interval period)
    {
        // A body that is still there is taken to be there to the end of the period.
        var lasts = body.To is { } to ? Dates.OnOrBefore(period.Last, to) : Truth.True;
        var begun = body.From is { } from ? Dates.OnOrBefore(from, period.First) : Truth.True;
        return Truths.Of(rule.Whole.Contains(period)).And(begun).And(lasts);
    }

    private ValueList<string> Doubts(IEnumerable<MeetingCount> doubtful, DateOnly from, bool isBodySure)
    {
        var facts = doubtful
            .SelectMany(m => m.Counts.Truth == Truth.True ? [$"on which day exactly {m.Id} was"] : m.Counts.FactsNeeded().Select(f => f.Asked))
            .ToList();
        if (!isBodySure)
        {
            facts.Add($"on which day exactly {body.Id} began or ended");
        }

        if (from <= ledger.AsOf && !ledger.KnowsMeetings(from, ledger.AsOf))
        {
            facts.Add($"the meetings of {body.Id} from {AnswerJson.Iso(from)} to {AnswerJson.Iso(ledger.AsOf)}");
        }

        return facts.Distinct(StringComparer.Ordinal).ToValueList();
    }

    private static string Tally(CountPerPeriod asked, Interval period, List<When> sure)
    {
        var dates = sure.Count == 0 ? string.Empty : $" ({string.Join(", ", sure.OrderBy(d => d.Latest))})";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sure.Count} of {asked.Count} from {AnswerJson.Iso(period.First)} to {AnswerJson.Iso(period.Last)}{dates}, {asked.Count - sure.Count} more by then");
    }
}
