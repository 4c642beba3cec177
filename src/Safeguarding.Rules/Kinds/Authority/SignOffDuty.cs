using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// The duty to have one thing signed off: by an approved decision about it that is right, on or before the event, the end of
/// the thing or, for an appointment, its first day. Any decision from the first day of the rule on may sign it off, so absence
/// must be known from that day. One whose confirmation is still to come leaves the thing not yet due until it falls due.
/// </summary>
internal sealed class SignOffDuty
{
    private readonly AuthorityRule says;
    private readonly Rule rule;
    private readonly Ledger ledger;
    private readonly Matter matter;
    private readonly DecisionJudgement judge;

    /// <summary>The duty to have <paramref name="matter"/> signed off, with the decisions that may be about it.</summary>
    public SignOffDuty(AuthorityRule says, Rule rule, Ledger ledger, DecisionJudgement judge, Matter matter, IEnumerable<Decision> decisions)
    {
        (this.says, this.rule, this.ledger, this.matter, this.judge) = (says, rule, ledger, matter, judge);
        There = [.. decisions.Where(d => d.Outcome == DecisionOutcome.Approved && rule.Whole.First <= d.Date.Latest).SelectMany(Steps)];
    }

    /// <summary>What is there already: each decision that may sign it off, on the first day on which it is right; by date.</summary>
    public IReadOnlyList<SignOff> There { get; }

    /// <summary>The last day to sign it off, some day of these; none while the event has not happened.</summary>
    public DueDate Due => matter.Appointment is { } appointment ? DueDate.Counted(matter.Dated(appointment.From)) : matter.FirstOf(Last);

    private string Last => says.Before ?? matter.Thing?.End ?? string.Empty;

    /// <summary>What the records come to.</summary>
    public Judgement Judge()
    {
        var done = new List<When>();
        var perhaps = new List<(When Date, Fact Fact)>();
        foreach (var step in There.Where(s => s.Right.Truth != Truth.False && s.Confirmed?.Outcome != Outcome.NotMet))
        {
            var open = step.Right.FactsNeeded().ToList();
            if (step.Confirmed?.Outcome is Outcome.CannotTell or Outcome.NotYetDue)
            {
                open.Add(new(Words.Confirmed, step.Decision.Id));
            }

            if (Due.IsKeptBy(step.Date) != Truth.False && !IsSurelyFirst(step.Date))
            {
                open.Add(new(Words.Event, Last, matter.Subject.Id));
            }

            if (open.Count == 0)
            {
                done.Add(step.Date);
            }
            else
            {
                perhaps.AddRange(open.Select(f => (step.Date, f)));
            }
        }

        var judgement = Due.IsNone && done.Count == 0 ? Open(perhaps) : By(done, perhaps);
        var pending = There.FirstOrDefault(s => s.Right.Truth == Truth.True && s.Confirmed?.Outcome == Outcome.NotYetDue && IsSurelyFirst(s.Date) && Due.IsKeptBy(s.Date) == Truth.True);
        if (judgement.Outcome != Outcome.Met && pending?.Confirmed is { } confirmation)
        {
            judgement = confirmation;
        }

        return DecisionJudgement.Noted(judgement, () => Notes(judgement));
    }

    private Judgement By(List<When> done, List<(When Date, Fact Fact)> perhaps)
    {
        var until = Due.Limit?.Latest ?? ledger.AsOf;
        return new Duty
        {
            AsOf = ledger.AsOf,
            Due = Due,
            Done = done,
            Perhaps = perhaps,
            AbsenceKnown = ledger.Records.Decisions.Covers(rule.Whole.First, until < ledger.AsOf ? until : ledger.AsOf),
            Silence = new(Words.Decisions, matter.Subject.Id, When.On(rule.Whole.First), When.On(until)),
            Task = Task,
            Participle = "signed off",
            Counting = matter.Appointment is null ? $", the day of `{Last}`" : ", its first day",
        }.Judge();
    }

    /// <summary>While the event has not happened it is not yet due, whatever else is unknown.</summary>
    private Judgement Open(List<(When Date, Fact Fact)> perhaps) => matter.IsSilent(Last, ledger.AsOf)
        ? new()
        {
            Outcome = Outcome.NotYetDue,
            Why = () => new() { Reason = $"`{Last}` of {matter.Subject.Id} has not happened, and it is not signed off yet", NextStep = $"{Task()} before `{Last}`" },
        }
        : Judgement.CannotTell([new(Words.Event, Last, matter.Subject.Id), .. perhaps.Select(p => p.Fact)]);

    private string Task()
    {
        var by = string.Join(" or ", says.By.Concat(says.ByAgency.Select(a => a == AuthorityWords.Any ? "an agency" : a)));
        return $"have {matter.Subject.Id} signed off{(by.Length == 0 ? string.Empty : $" by {by}")}";
    }

    /// <summary>One step for each day on which a decision may have become right: its own, and those of later approvals.</summary>
    private IEnumerable<SignOff> Steps(Decision decision)
    {
        var confirmed = says.Confirmed is { } asked ? new Confirmation(asked, rule, ledger).Judge(decision) : (Judgement?)null;
        foreach (var day in judge.Days(decision))
        {
            var right = new List<Condition> { judge.Right(decision, matter.Area, day) };
            if (MatterIndex.Named(decision, matter.Subject.Type) is { IsRecorded: false })
            {
                right.Add(Condition.Of(new(Words.About, decision.Id, matter.Subject.Type), Truth.Unknown));
            }

            if (decision.Date.Earliest < rule.Whole.First)
            {
                right.Add(Condition.Of(new(Words.Before, decision.Id, When.On(rule.Whole.First)), Truth.Unknown));
            }

            var all = Condition.All(right.ToValueList());
            yield return new(decision, day, all, confirmed);
            if (all.Truth == Truth.True)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether no event that nobody recorded can have come before that day.</summary>
    private bool IsSurelyFirst(When day) => matter.Thing is null || matter.IsSilent(Last, DateArithmetic.Shift(day.Latest, -1));

    private IEnumerable<string> Notes(Judgement judgement) => judgement.Outcome switch
    {
        Outcome.Met => There.Where(s => s.Right.Truth == Truth.True && s.Date == judgement.MetOn)
            .SelectMany(s => judge.Accountable(s.Decision, s.Date).Prepend($"by decision {s.Decision.Id}")),
        Outcome.NotMet => There.GroupBy(s => s.Decision.Id, StringComparer.Ordinal).Select(g => g.Last())
            .Where(s => s.Right.Truth == Truth.False || s.Confirmed?.Outcome == Outcome.NotMet)
            .Select(s => $"{s.Decision.Id} does not sign it off: {(s.Right.Truth == Truth.False ? s.Right.Reason() : s.Confirmed?.Why().Reason)}"),
        _ => [],
    };

    private static class Words
    {
        public static readonly FactWords Event = new("`{0}` of {1} happened", "`{0}` of {1} did not happen", "whether and on which day exactly `{0}` of {1} happened");
        public static readonly FactWords Decisions = new("{0} was signed off", "{0} was not signed off", "the decisions about {0} from {1} to {2}");
        public static readonly FactWords Confirmed = new("{0} was confirmed in time", "{0} was not confirmed in time", "whether and when {0} was confirmed");
        public static readonly FactWords About = new("{0} is about it", "{0} is about something else", "which {1} {0} is about");
        public static readonly FactWords Before = new("{0} is not from before the rule", "{0} is from before the rule", "on which day exactly {0} was decided, before {1} or not");
    }
}
