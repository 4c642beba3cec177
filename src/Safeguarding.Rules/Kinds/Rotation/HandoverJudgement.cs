using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Rotation;

/// <summary>Whether a role passed to somebody whose turn it was and, where nobody may be missing, without a gap.</summary>
internal sealed class HandoverJudgement(RotationRule says, Rule rule, Ledger ledger, Body body, Terms terms, Turns turns)
{
    /// <summary>What the version says of a handover, and whether it is one of which it speaks; <c>null</c>: it does not.</summary>
    public (Judgement Judgement, Condition IsSubject)? Judge(Tenure old, Tenure successor)
    {
        var filled = FillBy(old);

        // What was handed over before the rule came is none of its gaps.
        var (turnSpeaks, gapSpeaks) = (rule.InForce.Contains(successor.From), GapSpeaks(filled).And(Dates.OnOrBefore(When.On(rule.Whole.First), successor.From)));
        if (turnSpeaks.Or(gapSpeaks) == Truth.False)
        {
            return null;
        }

        var id = Subject(old, successor).Id;
        var turn = Judgement.OnDay(turns.MayPass(old.Appointment.Office, successor.Appointment.Office), successor.From);
        var judgement = gapSpeaks == Truth.False ? turn
            : turnSpeaks == Truth.False ? Gap(filled, [successor.From])
            : Both(Subject(old, successor), turn, Gap(filled, [successor.From]));
        var inTime = (turnSpeaks == Truth.False ? Truth.True : turnSpeaks).And(gapSpeaks == Truth.False ? Truth.True : gapSpeaks);
        return (judgement with { IsByDays = true }, Condition.All(
        [
            old.IsOnBody,
            successor.IsOnBody,
            .. Uncontradicted(old, successor),
            Condition.Of(new(Words.Begun, successor.Appointment.Id, When.On(ledger.AsOf)), ledger.Seen(successor.From)),
            Condition.Of(new(Words.Neighbours, id), terms.AreNeighbours(old, successor)),
            Condition.Of(new(Words.InTime, id, rule.InForce), inTime),
        ]));
    }

    /// <summary>The subject: both terms, or the one and <c>none</c>.</summary>
    public static Subject Subject(Tenure old, Tenure? successor) => new("handover", $"{old.Appointment.Id}/{successor?.Appointment.Id ?? "none"}");

    /// <summary>The same for a term after which nobody is recorded.</summary>
    public (Judgement Judgement, Condition IsSubject)? JudgeVacancy(Tenure old)
    {
        var filled = FillBy(old);
        var inTime = GapSpeaks(filled);
        var ended = Dates.OnOrBefore(old.To, ledger.AsOf);
        if (inTime == Truth.False || ended == Truth.False || old.Appointment.To is null)
        {
            return null;
        }

        return (Gap(filled, []) with { IsByDays = true }, Condition.All(
        [
            old.IsOnBody,
            .. Uncontradicted(old),
            Condition.Of(old.End, ended),
            Condition.Of(new(Words.Vacant, old.Appointment.Id), terms.IsLast(old)),
            Condition.Of(new(Words.InTime, Subject(old, null).Id, rule.InForce), inTime),
        ]));
    }

    /// <summary>Both hold, or the worse of the two stands.</summary>
    private Judgement Both(Subject subject, Judgement turn, Judgement gap)
    {
        var (worse, other) = Worse.Rank(ledger, rule, subject, turn) <= Worse.Rank(ledger, rule, subject, gap) ? (turn, gap) : (gap, turn);
        return turn.Outcome != gap.Outcome ? worse with { Due = gap.Due } : worse with
        {
            Due = gap.Due,
            MetOn = gap.MetOn,
            OverdueDays = gap.OverdueDays,
            Why = () => Together(worse.Why(), other.Why()),
        };
    }

    private static Explanation Together(Explanation one, Explanation two) => one with
    {
        Reason = $"{one.Reason}; {two.Reason}",
        FactsNeeded = one.FactsNeeded.Concat(two.FactsNeeded).Distinct(StringComparer.Ordinal).ToValueList(),
        Shortfall = one.Shortfall is null ? two.Shortfall : two.Shortfall is null ? one.Shortfall : $"{one.Shortfall}; {two.Shortfall}",
    };

    private IEnumerable<Condition> Uncontradicted(params Tenure[] involved) =>
        involved.Select(terms.Contradiction).OfType<Fact>().Distinct().Select(f => Condition.Of(f, Truth.Unknown));

    /// <summary>The last day on which it may be filled again without a gap: the day after the term, or the rule's first.</summary>
    private When FillBy(Tenure old)
    {
        var (first, last) = (DateArithmetic.Shift(old.To.Earliest, 1), DateArithmetic.Shift(old.To.Latest, 1));
        return Tenure.NotBefore(first == last ? When.On(first) : When.Between(first, last), rule.Whole.First);
    }

    private Truth GapSpeaks(When filled) =>
        !says.NoVacancy ? Truth.False
        : rule.InForce.Contains(filled).And(body.To is { } last ? Dates.OnOrBefore(filled, last) : Truth.True);

    private Judgement Gap(When filled, IReadOnlyList<When> done) => new Duty
    {
        AsOf = ledger.AsOf,
        Due = DueDate.Counted(filled),
        Done = done,

        // That nobody else held it in between is asked of the handover as such.
        AbsenceKnown = true,
        Silence = new(Words.Vacant, body.Id),
        Task = () => $"fill the role of {says.Role} of {body.Id}",
        Participle = "filled again",
    }.Judge();

    private static class Words
    {
        public static readonly FactWords Neighbours = new("{0} is one handover", "{0} is not one handover", "whether anybody held the role between the two terms of {0}, and which of them began first");
        public static readonly FactWords Begun = new("{0} has begun", "{0} is to come", "on which day exactly {0} began, by {1} or later");
        public static readonly FactWords Vacant = new("nobody followed {0}", "somebody followed {0}", "who followed {0}");
        public static readonly FactWords InTime = new("{0} falls in {1}", "{0} does not fall in {1}", "on which day exactly {0} was, within {1} or not");
    }
}
