using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Rotation;

/// <summary>The terms of a role on a body, by first day, and what is known of their neighbours.</summary>
internal sealed class Terms(RotationRule says, Rule rule, Ledger ledger, Body body)
{
    private readonly Recorded<Appointment> list = ledger.Records.Appointments;

    public IReadOnlyList<Tenure> All { get; } = [.. Tenure.Of(ledger, rule, body, says.Role)];

    /// <summary>What its records contradict: itself, or the term of another.</summary>
    public Fact? Contradiction(Tenure term) =>
        term.IsBackToFront ? term.End
        : All.FirstOrDefault(t => t != term && t.Contradicts(term)) is { } other ? term.Contradiction(other)
        : null;

    /// <summary>Whether the next one started on the last day of a term, so that it was handed over that day and not the day after.</summary>
    public Truth PassedOnLastDay(Tenure term)
    {
        var others = All.Where(t => t != term).ToList();
        var passed = Truth.False;
        foreach (var other in others)
        {
            var same = Dates.Same(other.From, term.To);
            passed = passed.Or(same == Truth.True && !other.Appointment.Body.HasValue ? Truth.Unknown : same);
        }

        if (passed != Truth.False)
        {
            return passed;
        }

        var isFollowed = term.To.IsDay && others.Exists(t => t.Appointment.Body.HasValue && t.From == When.On(DateArithmetic.Shift(term.To.Latest, 1)));
        var last = term.To.Latest < ledger.AsOf ? term.To.Latest : ledger.AsOf;
        return isFollowed || list.Covers(term.To.Earliest, last) ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether nobody held the role between two terms of which the one started before the other.</summary>
    public Truth AreNeighbours(Tenure old, Tenure successor)
    {
        var order = Dates.OnOrBefore(old.From, successor.From);
        foreach (var other in All.Where(t => t != old && t != successor))
        {
            order = order.And(Dates.OnOrBefore(other.From, old.From) == Truth.True || Dates.OnOrBefore(successor.From, other.From) == Truth.True ? Truth.True : Truth.Unknown);
        }

        return order.And(IsEmpty(DateArithmetic.Shift(old.To.Earliest, 1), DateArithmetic.Shift(successor.From.Latest, -1)));
    }

    /// <summary>Whether nobody held the role after a term up to the as-of date.</summary>
    public Truth IsLast(Tenure old) =>
        All.All(t => t == old || Dates.OnOrBefore(t.From, old.From) == Truth.True) ? IsEmpty(DateArithmetic.Shift(old.To.Earliest, 1), ledger.AsOf) : Truth.Unknown;

    private Truth IsEmpty(DateOnly first, DateOnly last) => list.Covers(first, last) ? Truth.True : Truth.Unknown;

    /// <summary>The fact that is missing where somebody that nobody recorded may have handed the role to the first of those listed.</summary>
    public Fact? Predecessor(Tenure first)
    {
        var days = new Interval(DateArithmetic.Shift(first.From.Earliest, -1), DateArithmetic.Shift(first.From.Latest, -1));
        return body.From is { } began && began.Earliest >= first.From.Latest ? null
            : list.Missing($"appointments to {says.Role} of {body.Id}", days);
    }
}
