using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Frequency;

/// <summary>
/// The time from one meeting that counts, or from the start of the duty, to the next. Where the rule or the body ended before the
/// next meeting fell due, nothing was asked any more, whatever came after that end; a meeting up to it has kept the gap.
/// </summary>
internal sealed record Gap
{
    /// <summary>What is recorded.</summary>
    public required Ledger Ledger { get; init; }

    /// <summary>The body.</summary>
    public required Body Body { get; init; }

    /// <summary>The first day.</summary>
    public required When Start { get; init; }

    /// <summary>The longest that it may be, without tolerance.</summary>
    public required Duration Every { get; init; }

    /// <summary>The last day for the next meeting, with tolerance.</summary>
    public required DueDate Due { get; init; }

    /// <summary>The last day of the rule or of the body, whichever is the earlier; <c>null</c>: both go on.</summary>
    public required When? End { get; init; }

    /// <summary>The meetings after <see cref="Start"/> that count, by date.</summary>
    public required IReadOnlyList<When> Later { get; init; }

    /// <summary>The meetings that may count and may be after it, with the facts that would tell.</summary>
    public required IReadOnlyList<(When Date, Fact Fact)> Perhaps { get; init; }

    /// <summary>What the records come to.</summary>
    public Judgement Judge()
    {
        if (End is not { } end || end.Earliest >= Ledger.AsOf || Due.Limit is not { } limit || limit.Latest <= end.Earliest || Later.Any(d => d.Latest <= end.Earliest))
        {
            return Judged();
        }

        var open = Perhaps.Where(p => p.Date.Earliest <= end.Latest).Select(p => p.Fact).ToList();
        if (Later.Any(d => d.Earliest <= end.Latest) || limit.Earliest <= end.Latest)
        {
            open.Add(new(Words.Ended, Body.Id, end, Due));
        }

        if (!Ledger.KnowsMeetings(Start.Earliest, end.Latest < Ledger.AsOf ? end.Latest : Ledger.AsOf))
        {
            open.Add(Silence(end));
        }

        return open.Count > 0
            ? Judgement.CannotTell(open, Due.Date)
            : Judgement.DoesNotApply("part period: the rule or the body ended before the next meeting fell due");
    }

    private Judgement Judged() => new Duty
    {
        AsOf = Ledger.AsOf,
        Due = Due,
        Done = Later,
        Perhaps = Perhaps,
        AbsenceKnown = Due.Limit is { } last && Ledger.KnowsMeetings(Start.Earliest, last.Latest),
        Silence = Silence(Due),
        Task = () => $"hold the next meeting of {Body.Id}",
        Participle = "met",
        Counting = $", {Every} after {Start}",
    }.Judge();

    private Fact Silence(object until) => new(Words.Meetings, Body.Id, Start, until);

    private static class Words
    {
        public static readonly FactWords Ended = new("{0} or the rule went on to {2}", "{0} or the rule ended by {2}", "on which day exactly {0} or the rule ended ({1}) and it met, and whether the next meeting fell due by then ({2})");
        public static readonly FactWords Meetings = new("{0} met", "{0} did not meet", "whether {0} met from {1} to {2}: the meetings are not recorded so far");
    }
}
