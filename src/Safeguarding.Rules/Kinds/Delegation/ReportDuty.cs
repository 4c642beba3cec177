using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Delegation;

/// <summary>The duty to report a decision back to the principal.</summary>
internal sealed class ReportDuty(ReportBack says, Rule rule, Ledger ledger, Decision decision)
{
    /// <summary>What the records come to.</summary>
    public Judgement Judge()
    {
        // A date that is not known at all is known to have come; any other may lie beyond the as-of date.
        var done = decision.ReportedBack.TryGet(out var report)
            ? report.Date.Within(decision.Date.Earliest, report.Date.Precision == WhenPrecision.Unknown ? ledger.AsOf : DateOnly.MaxValue)
            : default(When?);
        if (done is { } on && Dates.OnOrBefore(decision.Date, on) == Truth.False)
        {
            return Judgement.CannotTell([new(Words.Order, decision.Id, decision.Date, on)]);
        }

        if (says.Within is { } within)
        {
            return Duty(DateArithmetic.After(decision.Date, within, rule.Settings.WorkingDays), done).Judge();
        }

        var (due, open) = NextMeeting(says.NextMeetingOf ?? string.Empty);
        if (open.Count == 0)
        {
            return Duty(due, done).Judge();
        }

        // Whichever meeting is the next, it is not before the decision; what is known of the latest it can be decides all the same.
        var judged = due.IsNone ? default(Judgement?) : Duty(due, done).Judge();
        return judged is { } sure && sure.Outcome != Findings.Outcome.CannotTell ? sure : Judgement.CannotTell(open, judged?.Due);
    }

    private Duty Duty(DueDate due, When? done)
    {
        var horizon = ledger.Records.Decisions.Horizon();
        return new()
        {
            AsOf = ledger.AsOf,
            Due = due,
            Done = done is { } on ? [on] : [],
            AbsenceKnown = done is not null || (decision.ReportedBack.IsNone && (horizon is not { } to || (due.Limit is { } last && last.Latest <= to))),
            Silence = new(Words.Reported, decision.Id),
            Task = () => $"report {decision.Id} back to the principal",
            Participle = "reported back",
            Counting = says.Within is { } within ? $", {within} after {decision.Date}{rule.Settings.ByCalendar(within)}"
                : due.IsNone ? null : $", the next meeting of {says.NextMeetingOf}",
        };
    }

    /// <summary>The day of the next meeting after the decision, and what is missing where it may be another.</summary>
    private (DueDate Due, List<Fact> Open) NextMeeting(string kind)
    {
        var open = new List<Fact>();
        var bodies = ledger.BodiesOf(kind).ToList();
        if (bodies.Count == 0)
        {
            return (DueDate.None, [new(Words.Body, kind)]);
        }

        var possible = bodies.SelectMany(b => ledger.MeetingsOf(b.Id)).DistinctBy(m => m.Id, StringComparer.Ordinal)
            .Select(m => (Meeting: m, Counts: Held(m).And(Dates.Before(decision.Date, m.Date)).And(ledger.Seen(m.Date))))
            .Where(m => m.Counts != Truth.False).ToList();
        var sure = possible.Where(m => m.Counts == Truth.True).Select(m => m.Meeting.Date).OrderBy(d => d.Latest).ThenBy(d => d.Earliest).ToList();
        DateOnly? last = sure.Count > 0 ? sure[0].Latest : null;
        open.AddRange(possible.Where(m => m.Counts == Truth.Unknown && !(m.Meeting.Date.Earliest > last)).Select(m => new Fact(Words.Held, m.Meeting.Id, decision.Id)));
        if (ledger.MissingMeetings(kind, new(decision.Date.Earliest, Until(last))) is { } missing)
        {
            open.Add(missing);
        }

        if (ledger.Records.Bodies.Missing("bodies", new(decision.Date.Earliest, Until(last))) is { } others)
        {
            open.Add(others);
        }

        if (last is not { } latest)
        {
            return (DueDate.None, open);
        }

        var first = open.Count > 0 ? DateArithmetic.Shift(decision.Date.Earliest, 1) : sure.Min(d => d.Earliest);
        return (DueDate.Counted(first >= latest ? When.On(latest) : When.Between(first, latest)), open);
    }

    private DateOnly Until(DateOnly? last)
    {
        var until = last ?? ledger.AsOf;
        return until < decision.Date.Earliest ? decision.Date.Earliest : until;
    }

    private static Truth Held(Meeting meeting) => meeting.Status switch
    {
        MeetingStatus.Held => meeting.Cancelled.Date is null ? Truth.True : Truth.Unknown,
        MeetingStatus.Cancelled => Truth.False,
        _ => meeting.Cancelled.Date is null ? Truth.Unknown : Truth.False,
    };

    private static class Words
    {
        public static readonly FactWords Reported = new("{0} was reported back", "{0} was not reported back", "whether and when {0} was reported back");
        public static readonly FactWords Order = new("{0} was reported back after it was taken", "{0} was reported back before it was taken", "which is right: {0} is dated {1}, and its report {2}");
        public static readonly FactWords Body = new("there is a body of kind {0}", "there is no body of kind {0}", "which body is {0}: the records know none");
        public static readonly FactWords Held = new("{0} was held after {1}", "{0} was not held after {1}", "whether and on which day exactly {0} was held, after {1} or not");
    }
}
