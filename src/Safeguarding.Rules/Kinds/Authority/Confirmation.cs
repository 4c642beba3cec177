using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// The duty to confirm a decision. A confirmation at no meeting of the body asked confirms nothing; one dated before the
/// decision, or on another day than its meeting, contradicts itself; one that comes too soon is not met for good.
/// </summary>
internal sealed class Confirmation(AuthorityConfirmation says, Rule rule, Ledger ledger)
{
    /// <summary>What the records come to for an approved decision.</summary>
    public Judgement Judge(Decision decision)
    {
        var due = says.Within is { } within ? DateArithmetic.After(decision.Date, within, rule.Settings.WorkingDays) : DueDate.None;
        var soonest = says.NotBefore is { } least ? DateArithmetic.After(decision.Date, least, rule.Settings.WorkingDays) : DueDate.None;
        if (soonest.CannotBeCounted)
        {
            return Judgement.CannotTell([new(Words.Uncountable, decision.Id, soonest)], due.Date);
        }

        var silence = new Fact(Words.Confirmed, decision.Id);
        var done = decision.Confirmed.TryGet(out var followUp) ? followUp : null;
        var date = done?.Date.Within(decision.Date.Earliest, done.Date.Precision == WhenPrecision.Unknown ? ledger.AsOf : DateOnly.MaxValue) ?? decision.Date;
        var counts = done is null ? Condition.Of(silence, Truth.False) : Counts(decision, done, date);
        if (done is not null && counts.Truth != Truth.False && soonest.Limit is { } first && Dates.OnOrBefore(first, date) != Truth.True)
        {
            var waited = Condition.Of(new(Words.Soon, decision.Id, date, first), Dates.OnOrBefore(first, date));
            return counts.Truth == Truth.True && waited.Truth == Truth.False
                ? Judgement.OnDay(waited, date) with { Due = due.Date }
                : Judgement.CannotTell([.. counts.FactsNeeded(), .. waited.FactsNeeded()], due.Date);
        }

        return new Duty
        {
            AsOf = ledger.AsOf,
            Due = due,
            Done = counts.Truth == Truth.True ? [date] : [],
            Perhaps = counts.Truth == Truth.Unknown && !due.IsNone ? [.. counts.FactsNeeded().Select(f => (date, f))] : [],
            AbsenceKnown = counts.Truth == Truth.True || (due.Limit is { } last && IsSilentTo(decision, last.Latest)),
            Silence = silence,
            PerhapsBroken = done is null && soonest.Limit is { } early && !IsSilentTo(decision, early.Latest < ledger.AsOf ? early.Latest : ledger.AsOf) ? silence : null,
            Task = () => $"have {decision.Id} confirmed{(says.By.IsEmpty ? string.Empty : $" by {string.Join(" or ", says.By.AsEnumerable())}")}",
            Participle = "confirmed",
            Counting = says.Within is { } time ? $", {time} after {decision.Date}{Calendar(time)}" : null,
        }.Judge();
    }

    private string Calendar(Duration within) =>
        within.CountsWorkingDays && rule.Settings.WorkingDays is { } calendar ? $" by the calendar {calendar.Name}" : string.Empty;

    /// <summary>Whether the decision is known not to have been confirmed, but for what is recorded, up to a day.</summary>
    private bool IsSilentTo(Decision decision, DateOnly day) =>
        decision.Confirmed.IsRecorded && (ledger.Records.Decisions.Horizon() is not { } last || day <= last);

    private Condition Counts(Decision decision, FollowUp done, When date)
    {
        var conditions = new List<Condition> { Condition.Of(new(Words.Confirmed, decision.Id), ledger.Seen(date)) };
        if (Dates.OnOrBefore(decision.Date, date) == Truth.False)
        {
            conditions.Add(Condition.Of(new(Words.Order, decision.Id, decision.Date, date), Truth.Unknown));
        }

        if (!says.By.IsEmpty)
        {
            conditions.Add(AtMeeting(decision, done, date));
        }

        return Condition.All(conditions.ToValueList());
    }

    private Condition AtMeeting(Decision decision, FollowUp done, When date)
    {
        if (!done.Meeting.TryGet(out var id) || ledger.Meeting(id) is not { } meeting)
        {
            return Condition.Of(new(Words.By, decision.Id, string.Join(" or ", says.By.AsEnumerable())), done.Meeting.IsNone ? Truth.False : Truth.Unknown);
        }

        var by = meeting.Bodies.Aggregate(Truth.False, (truth, b) =>
            truth.Or(ledger.Body(b) is { } body ? Truths.Of(says.By.Contains(body.Kind ?? body.Id)) : Truth.Unknown));
        var held = meeting.Status == MeetingStatus.Held && Dates.Same(meeting.Date, date) != Truth.False ? Truth.True : Truth.Unknown;
        return Condition.All(
        [
            Condition.Of(new(Words.By, decision.Id, string.Join(" or ", says.By.AsEnumerable())), by),
            Condition.Of(new(Words.Held, decision.Id, date, id, meeting.Date), held),
        ]);
    }

    private static class Words
    {
        public static readonly FactWords Confirmed = new("{0} was confirmed", "{0} was not confirmed", "whether and when {0} was confirmed");
        public static readonly FactWords By = new("{0} was confirmed at a meeting of {1}", "{0} was not confirmed at a meeting of {1}", "at which meeting {0} was confirmed, of {1} or not");
        public static readonly FactWords Held = new("{2} was held", "{2} was not held", "whether {2} of {3} was held, and {0} confirmed at it on {1}");
        public static readonly FactWords Order = new("{0} was confirmed after it was taken", "{0} was confirmed before it was taken", "which is right: {0} is dated {1}, and its confirmation {2}");
        public static readonly FactWords Soon = new("{0} was confirmed on {1}, not before {2}", "{0} was confirmed on {1}, before {2}", "on which day exactly {0} was confirmed, before {2} or not");
        public static readonly FactWords Uncountable = new("{0} {1}", "{0} {1}", "the first day on which {0} may be confirmed: it {1}");
    }
}
