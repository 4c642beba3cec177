using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>The days on which somebody holds a role on a body, as far as they are known on the as-of date.</summary>
/// <param name="Appointment">What was recorded.</param>
/// <param name="From">The first day.</param>
/// <param name="To">
/// The last day. Where none is recorded it lies after the last day of which the list speaks, and its latest day is the last there is.
/// </param>
internal sealed record Tenure(Appointment Appointment, When From, When To)
{
    /// <summary>Whether it ends before it begins, on whichever of its possible days.</summary>
    public bool IsBackToFront => To.Latest < From.Earliest;

    /// <summary>The appointments to a role that are on a body, or may be, by first day.</summary>
    public static IEnumerable<Tenure> Of(Ledger ledger, Rule rule, Body body, string role) =>
        ledger.Appointments(role)
            .Where(a => a.Body.TryGet(out var on) ? on == body.Id : !a.Body.IsRecorded)
            .Select(a => Read(ledger, rule, body, a))
            .OrderBy(t => t.From.Earliest).ThenBy(t => t.From.Latest).ThenBy(t => t.To.Earliest).ThenBy(t => t.Appointment.Id, StringComparer.Ordinal);

    /// <summary>Whether some day of <paramref name="days"/> is one of its days.</summary>
    public Truth During(Interval days) =>
        From.Earliest > days.Last || (IsBackToFront ? From.Latest : To.Latest) < days.First ? Truth.False
        : From.Latest <= days.Last && To.Earliest >= days.First && !IsBackToFront ? Truth.True
        : Truth.Unknown;

    /// <summary>Whether it is on the body judged.</summary>
    public Condition IsOnBody => Condition.Of(new(Words.OnBody, Appointment.Id), Truths.Of(Appointment.Body.IsRecorded ? true : null));

    /// <summary>
    /// Whether both are certain to have held the role on one day, which only one can. A role is handed over on the last day of a
    /// term or after it, so that one day may be the last of the one and the first of the other.
    /// </summary>
    public bool Contradicts(Tenure other)
    {
        if (!Appointment.Body.HasValue || !other.Appointment.Body.HasValue || IsBackToFront || other.IsBackToFront)
        {
            return false;
        }

        var first = From.Latest > other.From.Latest ? From.Latest : other.From.Latest;
        var last = To.Earliest < other.To.Earliest ? To.Earliest : other.To.Earliest;
        return first < last || (first == last && !MayHandOver(this, other, first) && !MayHandOver(other, this, first));
    }

    /// <summary>The fact that is missing where two contradict each other.</summary>
    public Fact Contradiction(Tenure other)
    {
        var (one, two) = string.CompareOrdinal(Appointment.Id, other.Appointment.Id) <= 0 ? (Appointment.Id, other.Appointment.Id) : (other.Appointment.Id, Appointment.Id);
        return new(Words.Both, one, two, Appointment.Role);
    }

    /// <summary>The fact that is missing where its last day is not known, or contradicts its first.</summary>
    public Fact End => IsBackToFront
        ? new(Words.BackToFront, Appointment.Id, From, To)
        : new(Words.End, Appointment.Id);

    /// <summary>The same day, or the first of the rule where it lies before that.</summary>
    public static When NotBefore(When when, DateOnly first) =>
        when.Earliest >= first ? when
        : when.Latest <= first ? When.On(first)
        : When.Between(first, when.Latest);

    private static bool MayHandOver(Tenure old, Tenure successor, DateOnly day) =>
        old.From.Earliest < day && old.To.Earliest <= day && day <= old.To.Latest
        && successor.From.Earliest <= day && day <= successor.From.Latest && day < successor.To.Latest;

    private static Tenure Read(Ledger ledger, Rule rule, Body body, Appointment appointment)
    {
        var list = ledger.Records.Appointments;
        var from = appointment.From.Precision == WhenPrecision.Unknown
            ? appointment.From.Within(body.From?.Earliest ?? (list.Reach == Reach.Between ? list.From : rule.Whole.First), ledger.AsOf)
            : appointment.From;
        if (appointment.To is not { } to)
        {
            // What an absent end says, it says up to the last day of the list's range, and no longer than to the as-of date.
            var open = list.Horizon() is { } horizon && horizon < ledger.AsOf ? horizon : ledger.AsOf;
            var first = DateArithmetic.Shift(open, 1);
            return new(appointment, from, When.Between(first < from.Earliest ? from.Earliest : first, DateOnly.MaxValue));
        }

        // An end that nobody dated has come.
        return new(appointment, from, to.Within(from.Earliest, to.Precision == WhenPrecision.Unknown ? ledger.AsOf : DateOnly.MaxValue));
    }

    private static class Words
    {
        public static readonly FactWords OnBody = new("{0} is on the body", "{0} is on another body", "on which body {0} is");
        public static readonly FactWords Both = new("{0} and {1} fit", "{0} and {1} contradict each other", "which is right: {0} and {1} hold the role of {2} at the same time");
        public static readonly FactWords BackToFront = new("{0} ends after it begins", "{0} ends before it begins", "which is right: {0} begins on {1} and ends on {2}");
        public static readonly FactWords End = new("{0} has ended", "{0} has not ended", "whether and on which day exactly {0} ended");
    }
}
