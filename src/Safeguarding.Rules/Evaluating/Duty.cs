using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>
/// A duty with a last day. Deadlines, notices, reviews, reports, handovers and milestones are all judged here, one way:
/// semantics, "Outcomes" 1 to 3.
/// </summary>
public sealed record Duty
{
    /// <summary>The as-of date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The last day in time.</summary>
    public required DueDate Due { get; init; }

    /// <summary>What is known to have kept the duty, in time or late; any order.</summary>
    public IReadOnlyList<When> Done { get; init; } = [];

    /// <summary>What may have kept it, with the facts that would tell.</summary>
    public IReadOnlyList<(When Date, Fact Fact)> Perhaps { get; init; } = [];

    /// <summary>
    /// Whether nothing but <see cref="Done"/> and <see cref="Perhaps"/> can have kept it by the last day: the list covers the days
    /// from the start of the duty to the last day.
    /// </summary>
    public required bool AbsenceKnown { get; init; }

    /// <summary>The fact that is missing where <see cref="AbsenceKnown"/> is not so.</summary>
    public required Fact Silence { get; init; }

    /// <summary>Whether something that may have gone unrecorded would already have broken it (too soon, out of order).</summary>
    public Fact? PerhapsBroken { get; init; }

    /// <summary>What is to be done, as a command: <c>publish the yearly report</c>.</summary>
    public required Func<string> Task { get; init; }

    /// <summary>What was done, as a participle: <c>published</c>.</summary>
    public required string Participle { get; init; }

    /// <summary>How the last day was counted, for the reason; <c>null</c>: nothing to say.</summary>
    public string? Counting { get; init; }

    /// <summary>What can still be done where it is overdue; <c>null</c>: the task.</summary>
    public string? Mend { get; init; }

    /// <summary>What the records come to.</summary>
    public Judgement Judge()
    {
        // What is recorded for some day of a time that goes beyond the as-of date may be yet to come.
        var open = Done.Where(d => d.Precision != WhenPrecision.Unknown && d.Latest > AsOf).ToList();
        if (open.Count > 0)
        {
            return (this with
            {
                Done = [.. Done.Except(open)],
                Perhaps = [.. Perhaps, .. open.Select(d => (d, new Fact(Words.Exactly, Participle, When.On(AsOf))))],
            }).Judge();
        }

        return Due.CannotBeCounted ? Judgement.CannotTell([new(Words.Uncountable, Due)])
            : Due is { Date: { } shown, Limit: { } limit } ? JudgeBy(shown, limit)
            : JudgeOpen();
    }

    private Judgement JudgeOpen()
    {
        if (Done.Count > 0)
        {
            var on = Earliest(Done);
            return new() { Outcome = Outcome.Met, MetOn = on, Why = () => new() { Reason = $"{Participle} on {on}" } };
        }

        return Perhaps.Count > 0 ? Judgement.CannotTell([.. Perhaps.Select(p => p.Fact)])
            : PerhapsBroken is { } broken ? Judgement.CannotTell([broken])
            : new()
            {
                Outcome = Outcome.NotYetDue,
                Why = () => new() { Reason = $"not {Participle} yet; no last day is set", NextStep = Task() },
            };
    }

    private Judgement JudgeBy(When shown, When limit)
    {
        var inTime = Done.Where(d => d.Latest <= limit.Earliest).ToList();
        if (inTime.Count > 0)
        {
            var on = Earliest(inTime);
            return new() { Outcome = Outcome.Met, Due = shown, MetOn = on, Why = () => new() { Reason = $"{Participle} on {on}, due {shown}{Counting}" } };
        }

        var mayBeInTime = Done.Any(d => d.Earliest <= limit.Latest) || Perhaps.Any(p => p.Date.Earliest <= limit.Latest);
        var late = Done.Where(d => d.Earliest > limit.Latest).ToList();
        var past = AsOf > limit.Latest;
        if ((past || late.Count > 0) && AbsenceKnown && !mayBeInTime)
        {
            return NotMet(shown, limit, late.Count == 0 ? null : Earliest(late));
        }

        if (AsOf <= limit.Earliest && PerhapsBroken is null)
        {
            return new()
            {
                Outcome = Outcome.NotYetDue,
                Due = shown,
                Why = () => new() { Reason = $"due {shown}{Counting}; not {Participle} yet", NextStep = $"{Task()} by {shown}" },
            };
        }

        var needed = new List<Fact>();
        needed.AddRange(Perhaps.Where(p => p.Date.Earliest <= limit.Latest).Select(p => p.Fact));
        if (Done.Any(d => d.Earliest <= limit.Latest) || !limit.IsDay)
        {
            needed.Add(new(Words.Exactly, Participle, shown));
        }

        if (!AbsenceKnown)
        {
            needed.Add(Silence);
        }

        if (PerhapsBroken is not null)
        {
            needed.Add(PerhapsBroken);
        }

        return Judgement.CannotTell(needed, shown);
    }

    private Judgement NotMet(When shown, When limit, When? done)
    {
        int? days = done is { IsDay: false } || !limit.IsDay ? null
            : (done?.Latest ?? AsOf).DayNumber - limit.Latest.DayNumber;
        var duty = this;
        return new()
        {
            Outcome = Outcome.NotMet,
            Due = shown,
            MetOn = done,
            OverdueDays = days,
            Breach = limit.IsDay ? When.On(NextDay(limit.Latest)) : When.Between(NextDay(limit.Earliest), NextDay(limit.Latest)),
            Why = () => duty.WhyNot(shown, done, days),
        };
    }

    private Explanation WhyNot(When shown, When? done, int? days)
    {
        var late = days is { } n ? string.Create(CultureInfo.InvariantCulture, $", {n} {(n == 1 ? "day" : "days")} {(done is null ? "overdue" : "late")}") : string.Empty;
        return done is { } on
            ? new()
            {
                Reason = $"due {shown}{Counting}{late}; it has since been done: {Participle} on {on}",
                Shortfall = $"not {Participle} by {shown}",
                NextStep = "record why it was late; nothing else can be put right",
            }
            : new()
            {
                Reason = $"due {shown}{Counting}, not {Participle}{late}",
                Shortfall = $"not {Participle} by {shown}",
                NextStep = Mend ?? $"{Task()} now, and record why it is late",
            };
    }

    private static DateOnly NextDay(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    private static When Earliest(IReadOnlyList<When> dates) => dates.MinBy(d => (d.Latest, d.Earliest));

    private static class Words
    {
        public static readonly FactWords Uncountable = new("{0}", "{0}", "the last day: it {0}");
        public static readonly FactWords Exactly = new("{0} by {1}", "not {0} by {1}", "on which day exactly it was {0}, by {1} or later");
    }
}
