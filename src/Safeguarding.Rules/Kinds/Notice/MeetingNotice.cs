using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Notice;

/// <summary>The duty to give notice of one meeting, or to send its papers.</summary>
internal sealed class MeetingNotice(NoticeRule says, Rule rule, Ledger ledger, Body body, Meeting meeting, When date)
{
    private readonly Occurrence given = says.Papers ? meeting.PapersSent : meeting.NoticeGiven;

    /// <summary>The last day in time.</summary>
    public DueDate Due { get; } = says.AtLeast is { } least ? DateArithmetic.Before(date, least, rule.Settings.WorkingDays) : DueDate.Counted(date);

    /// <summary>What the records come to.</summary>
    public Judgement Judge()
    {
        var last = Due.Limit ?? date;
        return Dates.Before(last, rule.Whole.First) switch
        {
            _ when Due.CannotBeCounted => JudgeDuty(),
            Truth.True => Judgement.DoesNotApply($"the last day for it, {last}, came before the rule did"),
            Truth.Unknown => Judgement.CannotTell([new(Words.Day, meeting.Id)], Due.Date),
            _ => JudgeDuty(),
        };
    }

    private Judgement JudgeDuty()
    {
        var on = given.Date is { } day ? day.Bounded(ledger.Records.Meetings).Within(DateOnly.MinValue, day.Precision == WhenPrecision.Unknown ? ledger.AsOf : DateOnly.MaxValue) : default(When?);
        var right = Right(on ?? date);
        var horizon = ledger.Records.Meetings.Horizon();
        var judgement = new Duty
        {
            AsOf = ledger.AsOf,
            Due = Due,
            Done = on is { } done && right.Truth == Truth.True ? [done] : [],
            Perhaps = on is { } perhaps && right.Truth == Truth.Unknown ? [.. right.FactsNeeded().Select(f => (perhaps, f))] : [],

            // A notice that is none leaves room for a right one, as far as the list does not reach.
            AbsenceKnown = (on is not null && right.Truth == Truth.True)
                || (!given.IsNotRecorded && (horizon is not { } to || (Due.Limit is { } last && last.Latest <= to))),
            Silence = new(says.Papers ? Words.Sent : Words.Given, meeting.Id),
            Task = () => says.Papers ? $"send the papers of {meeting.Id}" : $"give notice of {meeting.Id}{Demands()}",
            Participle = says.Papers ? "provided with papers" : "notified",
            Counting = says.AtLeast is { } least ? $", {least} before {date}{rule.Settings.ByCalendar(least)}" : ", the day of the meeting",
            Mend = Dates.Before(date, ledger.AsOf) == Truth.True ? "it cannot be put right after the meeting: record why it was not in time" : null,
        }.Judge();
        return on is null || right.Truth != Truth.False ? judgement : judgement.Noted([$"the notice of {on} does not count: {right.Reason()}"]);
    }

    /// <summary>Whether the notice was by whom it must be, and states what it must.</summary>
    private Condition Right(When day) => Condition.All([.. By(day), .. says.States.Select(States)]);

    private IEnumerable<Condition> By(When day)
    {
        if (says.By is { } who)
        {
            yield return meeting.NoticeBy.TryGet(out var office)
                ? who.Picked(office, SelectorScope.Of(ledger, body, day))
                : Condition.Of(new(Words.By, meeting.Id, who), meeting.NoticeBy.IsNone ? Truth.False : Truth.Unknown);
        }
    }

    private Condition States(string what) => Condition.Of(
        new(Words.States, meeting.Id, what),
        meeting.NoticeStates.TryGet(out var said) ? Truths.Of(said.Contains(what)) : meeting.NoticeStates.IsNone ? Truth.False : Truth.Unknown);

    private string Demands() =>
        $"{(says.By is { } who ? $" by {who}" : string.Empty)}{(says.States.IsEmpty ? string.Empty : $", stating {string.Join(" and ", says.States.AsEnumerable())},")}";

    private static class Words
    {
        public static readonly FactWords Day = new("{0} is dated", "{0} is not dated", "on which day exactly {0} was");
        public static readonly FactWords Given = new("notice of {0} was given", "no notice of {0} was given", "whether and when notice of {0} was given");
        public static readonly FactWords Sent = new("the papers of {0} were sent", "the papers of {0} were not sent", "whether and when the papers of {0} were sent");
        public static readonly FactWords By = new("notice of {0} was given by {1}", "notice of {0} was given by nobody", "by whom notice of {0} was given, by {1} or not");
        public static readonly FactWords States = new("the notice of {0} states `{1}`", "the notice of {0} does not state `{1}`", "whether the notice of {0} states `{1}`");
    }
}
