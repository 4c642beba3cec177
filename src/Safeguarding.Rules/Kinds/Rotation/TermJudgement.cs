using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Rotation;

/// <summary>Whether a term was long enough, or not too long.</summary>
internal sealed class TermJudgement
{
    private readonly RotationRule says;
    private readonly Rule rule;
    private readonly Ledger ledger;
    private readonly Body body;
    private readonly Terms terms;
    private readonly Tenure term;
    private readonly Truth onLastDay;
    private readonly When handed;

    public TermJudgement(RotationRule says, Rule rule, Ledger ledger, Body body, Terms terms, Tenure term)
    {
        (this.says, this.rule, this.ledger, this.body, this.terms, this.term) = (says, rule, ledger, body, terms, term);

        // It is handed over on the day after its last, or on the last where the next one starts that day.
        onLastDay = terms.PassedOnLastDay(term);
        handed = onLastDay == Truth.True ? term.To : Span(DateArithmetic.Shift(term.To.Earliest, 1), DateArithmetic.Shift(term.To.Latest, 1));
    }

    // Where it may have been either, the earlier of the two days counts as possible.
    private When MayBeHanded => onLastDay == Truth.Unknown ? Span(term.To.Earliest, handed.Latest) : handed;

    private string Role => $"{says.Role} of {body.Id}";

    /// <summary>What the records come to; <c>null</c> where the rule or the body ended before the term was due.</summary>
    public Judgement? Judge(string next)
    {
        // A minimum looks at the whole term; any other clock starts no sooner than the rule.
        var start = says.AtLeast is null ? Tenure.NotBefore(term.From, rule.Whole.First) : term.From;
        var length = (says.Every ?? says.AtMost ?? says.AtLeast).GetValueOrDefault();
        var due = DateArithmetic.After(start, length, rule.Settings.WorkingDays);
        if (due.Limit is { } limit && !says.Tolerance.IsSameDay)
        {
            due = DateArithmetic.After(limit, says.Tolerance, rule.Settings.WorkingDays);
        }

        return due.Limit is not { } last ? Judgement.CannotTell([new(Words.Uncountable, due)])
            : terms.Contradiction(term) is { } contradiction ? Judgement.CannotTell([contradiction], due.Date)
            : WhileItSpeaks(last, due.Date, says.AtLeast is null ? Longest(due, Counting(start, length), next) : Shortest(last, due.Date, Counting(start, length)));
    }

    private static When Span(DateOnly first, DateOnly last) => first == last ? When.On(first) : When.Between(first, last);

    private static string Calendar(RulesetSettings settings, params Duration[] counts) =>
        counts.Any(c => c.CountsWorkingDays) && settings.WorkingDays is { } calendar ? $" by the calendar {calendar.Name}" : string.Empty;

    private string Counting(When start, Duration length) =>
        $", {length} after {start}{(says.Tolerance.IsSameDay ? string.Empty : $" and {says.Tolerance} of tolerance")}{Calendar(rule.Settings, length, says.Tolerance)}";

    /// <summary>A rule or a body that ended before the day asks nothing of what came after it.</summary>
    private Judgement? WhileItSpeaks(When due, When? shown, Judgement judgement)
    {
        var ended = (rule.Whole.To, body.To) switch
        {
            (null, null) => (When?)null,
            ({ } day, null) => When.On(day),
            (null, { } day) => day,
            ({ } one, { } two) => Span(one < two.Earliest ? one : two.Earliest, one < two.Latest ? one : two.Latest),
        };
        if (ended is not { } over || over.Earliest >= ledger.AsOf || Dates.Before(over, due) == Truth.False)
        {
            return judgement;
        }

        var before = Dates.OnOrBefore(MayBeHanded, over);
        return before == Truth.True ? judgement
            : before == Truth.False && Dates.Before(over, due) == Truth.True ? null
            : Judgement.CannotTell([before == Truth.Unknown ? term.End : new(Words.Over, body.Id)], shown);
    }

    private Judgement Longest(DueDate due, string counting, string next)
    {
        var (done, perhaps) = (new List<When>(), new List<(When Date, Fact Fact)>());
        if (handed.Latest <= ledger.AsOf)
        {
            done.Add(handed);
        }
        else if (handed.Earliest <= ledger.AsOf)
        {
            perhaps.Add((Span(handed.Earliest, ledger.AsOf), term.End));
        }

        if (onLastDay == Truth.Unknown && term.To.Earliest <= ledger.AsOf)
        {
            perhaps.Add((Span(term.To.Earliest, term.To.Latest < ledger.AsOf ? term.To.Latest : ledger.AsOf), new(Words.OnLastDay, term.Appointment.Id)));
        }

        var judgement = new Duty
        {
            AsOf = ledger.AsOf,
            Due = due,
            Done = done,
            Perhaps = perhaps,

            // A term without an end still runs, as far as the list reaches; beyond that it is among the days that may be.
            AbsenceKnown = true,
            Silence = term.End,
            Task = () => $"hand {Role} over to {next}",
            Participle = "handed over",
            Counting = counting,
        }.Judge();
        return judgement.Outcome == Outcome.Met && judgement.MetOn is { } on && on.Latest < due.Limit!.Value.Earliest
            ? judgement with { Why = () => judgement.Why() with { Reason = $"{judgement.Why().Reason}; that is earlier than it had to be" } }
            : judgement;
    }

    /// <summary>A minimum is due on the first day on which it is satisfied.</summary>
    private Judgement Shortest(When due, When? shown, string counting)
    {
        var asOf = ledger.AsOf;
        if (Dates.Before(MayBeHanded, due) == Truth.True)
        {
            return new()
            {
                Outcome = Outcome.NotMet,
                Due = shown,
                Breach = handed,
                Why = () => new()
                {
                    Reason = $"handed over on {handed}, sooner than {shown}{counting}",
                    Shortfall = $"handed over before {shown}",
                    NextStep = "it cannot be put right afterwards: record why the term was cut short",
                },
            };
        }

        var lasted = Dates.OnOrBefore(due, MayBeHanded) == Truth.True;
        return lasted && due.Latest <= asOf
            ? new() { Outcome = Outcome.Met, Due = shown, MetOn = shown, Why = () => new() { Reason = $"the term lasted to {shown}{counting}" } }
            : lasted || MayBeHanded.Earliest > asOf
            ? new()
            {
                Outcome = Outcome.NotYetDue,
                Due = shown,
                Why = () => new() { Reason = $"the term is to last to {shown}{counting}, and still runs", NextStep = $"hand {Role} over no sooner than {shown}" },
            }
            : Judgement.CannotTell([onLastDay == Truth.Unknown && term.To.IsDay ? new(Words.OnLastDay, term.Appointment.Id) : term.End], shown);
    }

    private static class Words
    {
        public static readonly FactWords Uncountable = new("{0}", "{0}", "the day on which the term is due: it {0}");
        public static readonly FactWords OnLastDay = new("the next term began on the last day of {0}", "the next term did not begin on the last day of {0}", "whether the next term began on the last day of {0}, or later");
        public static readonly FactWords Over = new("{0} has ended", "{0} has not ended", "on which day exactly {0} ended");
    }
}
