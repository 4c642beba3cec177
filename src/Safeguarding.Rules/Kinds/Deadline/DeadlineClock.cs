using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Deadline;

/// <summary>One clock of a <see cref="DeadlineRule"/>: it starts with one event, and stops with the first that counts.</summary>
internal sealed class DeadlineClock
{
    private readonly DeadlineRule says;
    private readonly Rule rule;
    private readonly Ledger ledger;
    private readonly Thing thing;
    private readonly When start;
    private readonly List<(When Date, Truth By, Truth InOrder)> events;

    public DeadlineClock(DeadlineRule says, Rule rule, Ledger ledger, Thing thing, When start)
    {
        (this.says, this.rule, this.ledger, this.thing, this.start) = (says, rule, ledger, thing, start);
        events = [.. thing.Events(says.Event)
            .Select(e => (Date: e.Date.Precision == WhenPrecision.Unknown ? e.Date.Within(DateOnly.MinValue, ledger.AsOf) : e.Date, By: Thing.IsBy(ledger, e, says.By), InOrder: Dates.OnOrBefore(start, e.Date)))
            .Where(e => e.By != Truth.False)];
    }

    private Fact Silence => new(Words.Happened, says.Event, thing.Subject.Id, start);

    public Judgement Judge()
    {
        var outOfOrder = events.Where(e => e.InOrder == Truth.False && e.By == Truth.True).Select(e => e.Date).ToList();
        if (outOfOrder.Count > 0 && events.All(e => e.InOrder == Truth.False))
        {
            // The event that counts is the first on or after the start, else the last before it.
            var isAlone = thing.Covers(says.Event, ledger.AsOf);
            return Judgement.OnDay(Condition.Of(new(Words.InOrder, says.Event, says.After, thing.Subject.Id), isAlone ? Truth.False : Truth.Unknown), outOfOrder[^1]);
        }

        if (says.NotBefore is { } least)
        {
            var soonest = DateArithmetic.After(start, least, rule.Settings.WorkingDays);
            if (TooSoon(soonest) is { } judgement && (says.Within is null || judgement.Outcome is Outcome.NotMet or Outcome.CannotTell))
            {
                return judgement;
            }
        }

        return Duty(says.Within is { } within ? DateArithmetic.After(start, within, rule.Settings.WorkingDays) : Over()).Judge();
    }

    private Duty Duty(DueDate due) => new()
    {
        AsOf = ledger.AsOf,
        Due = due,
        Done = [.. events.Where(e => e.By == Truth.True && e.InOrder == Truth.True && !MayBeTooLate(e.Date)).Select(e => e.Date)],
        Perhaps = [.. events.Where(e => e.By == Truth.True && e.InOrder == Truth.True && MayBeTooLate(e.Date)).Select(e => (e.Date, new Fact(Words.Over, thing.End, thing.Subject.Id))),
            .. events.Where(e => e.By == Truth.Unknown || e.InOrder == Truth.Unknown).Select(e => (e.Date, new Fact(e.By == Truth.Unknown ? Words.By : Words.Dated, says.Event, thing.Subject.Id, Quote.Join([.. says.By]))))],
        PerhapsBroken = events.Any(e => e.InOrder == Truth.Unknown) && !events.Any(e => e.InOrder == Truth.True && e.By == Truth.True) ? new(Words.Dated, says.Event, thing.Subject.Id, null)
            : says.Within is null && MayBeOver(due) ? new(Words.Over, thing.End, thing.Subject.Id)
            : null,
        AbsenceKnown = due.Limit is { } last && thing.Covers(says.Event, last.Latest),
        Silence = Silence,
        Task = () => $"see to `{says.Event}` of {thing.Subject.Id}",
        Participle = $"`{says.Event}`",
        Counting = says.Within is { } within ? $", {within} after {start}{rule.Settings.ByCalendar(within)}" : null,
    };

    /// <summary>Without a limit it is due before the thing is over.</summary>
    private DueDate Over()
    {
        var over = thing.Events(thing.End).Select(e => e.Date).Where(d => Dates.OnOrBefore(start, d).And(ledger.Seen(d)) == Truth.True).ToList();
        return over.Aggregate(DueDate.None, (due, d) => DueDate.Earlier(due, DueDate.Counted(d)));
    }

    /// <summary>Whether it may have been over sooner, for all that is recorded.</summary>
    private bool MayBeOver(DueDate due) =>
        (due.IsNone && !thing.Covers(thing.End, ledger.AsOf))
        || thing.Events(thing.End).Any(e => Dates.OnOrBefore(start, e.Date).And(ledger.Seen(e.Date)) == Truth.Unknown);

    /// <summary>Whether, without a limit, it may have come after the thing was over, for all that is recorded.</summary>
    private bool MayBeTooLate(When date) => says.Within is null
        && (!thing.Covers(thing.End, DateArithmetic.Shift(date.Latest, -1))
            || thing.Events(thing.End).Any(e => Dates.OnOrBefore(start, e.Date).And(ledger.Seen(e.Date)) == Truth.Unknown && Dates.OnOrBefore(date, e.Date) != Truth.True));

    /// <summary>A minimum: not met where the event came sooner; due on the first day on which it is satisfied.</summary>
    private Judgement? TooSoon(DueDate soonest)
    {
        if (soonest.Limit is not { } day)
        {
            return Judgement.CannotTell([new(Words.Uncountable, soonest)]);
        }

        var first = events.Where(e => e.By == Truth.True && e.InOrder == Truth.True).Select(e => e.Date).OrderBy(d => d.Earliest).FirstOrDefault();
        var happened = events.Any(e => e.By == Truth.True && e.InOrder == Truth.True);
        var doubtful = events.Any(e => e.By == Truth.Unknown || e.InOrder == Truth.Unknown);
        var watched = ledger.AsOf < day.Latest ? ledger.AsOf : day.Latest;
        if (doubtful || (!happened && !thing.Covers(says.Event, watched)) || (happened && !thing.Covers(says.Event, first.Latest < watched ? first.Latest : watched) && Dates.Before(first, day) != Truth.True))
        {
            return Judgement.CannotTell([Silence], soonest.Date);
        }

        if (!happened)
        {
            return new() { Outcome = Outcome.NotYetDue, Due = soonest.Date, Why = () => new() { Reason = $"`{says.Event}` has not happened; not before {day}", NextStep = day.Latest <= ledger.AsOf ? $"`{says.Event}` may follow now" : $"`{says.Event}` may follow from {day} on" } };
        }

        return Judgement.OnDay(Condition.Of(new(Words.Soon, says.Event, thing.Subject.Id, day, first), Dates.OnOrBefore(day, first)), first) with { Due = soonest.Date };
    }

    private static class Words
    {
        public static readonly FactWords Happened = new("`{0}` of {1} happened", "`{0}` of {1} did not happen", "whether and when `{0}` of {1} happened from {2} on");
        public static readonly FactWords InOrder = new("`{0}` of {2} followed `{1}`", "`{0}` of {2} came before `{1}`: out of order", "whether `{0}` of {2} happened again after `{1}`");
        public static readonly FactWords By = new("`{0}` of {1} was by {2}", "`{0}` of {1} was not by {2}", "by whom `{0}` of {1} was done, by {2} or not");
        public static readonly FactWords Dated = new("`{0}` of {1} is dated", "`{0}` of {1} is not dated", "on which day exactly `{0}` of {1} happened");
        public static readonly FactWords Over = new("{1} is {0}", "{1} is not {0}", "whether {1} is {0}");
        public static readonly FactWords Uncountable = new("{0}", "{0}", "the first day on which it may be: it {0}");
        public static readonly FactWords Soon = new("`{0}` of {1} on {3} is not before {2}", "`{0}` of {1} on {3} is before {2}", "on which day exactly `{0}` of {1} happened, before {2} or not");
    }
}
