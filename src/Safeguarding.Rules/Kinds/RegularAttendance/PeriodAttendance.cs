using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.RegularAttendance;

/// <summary>Whether somebody came to enough of the meetings of a period, as far as it is known.</summary>
internal sealed class PeriodAttendance
{
    private readonly RegularAttendanceRule says;
    private readonly Ledger ledger;
    private readonly Interval period;
    private readonly string name;
    private readonly IReadOnlyList<Turn> turns;
    private readonly List<Turn> came;
    private readonly int missed;
    private readonly Fact? others;

    /// <param name="says">What the rule says.</param>
    /// <param name="ledger">What is recorded.</param>
    /// <param name="period">The period.</param>
    /// <param name="name">The office, or agency.</param>
    /// <param name="turns">The meetings of the period at which it was expected, or may have been.</param>
    public PeriodAttendance(RegularAttendanceRule says, Ledger ledger, Interval period, string name, IReadOnlyList<Turn> turns)
    {
        (this.says, this.ledger, this.period, this.name, this.turns) = (says, ledger, period, name, turns);
        came = [.. turns.Where(t => t.Attended.Truth == Truth.True).OrderBy(t => t.Date.Latest).ThenBy(t => t.Meeting, StringComparer.Ordinal)];
        missed = turns.Count(t => t.Missed.Truth == Truth.True);
        others = ledger.MissingMeetings(says.Body, new(period.First, ledger.AsOf < period.Last ? ledger.AsOf : period.Last));
    }

    public Judgement Judge()
    {
        if (says.AtLeast is { } atLeast && came.Count >= atLeast.Count)
        {
            return Met(came[atLeast.Count - 1].Date);
        }

        if (ledger.AsOf <= period.Last)
        {
            return new() { Outcome = Outcome.NotYetDue, Due = period.Last, Why = () => new() { Reason = Tally(), NextStep = $"{name} comes to {More()} by {When.On(period.Last)}" } };
        }

        return Enough().Truth switch
        {
            Truth.True => Met(period.Last),
            Truth.False => NotMet(),
            _ => Open(),
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static (int Part, int Whole) Of(Fraction share) => share switch
    {
        Fraction.Half => (1, 2),
        Fraction.TwoThirds => (2, 3),
        _ => (3, 4),
    };

    /// <summary>
    /// Enough of the meetings, or all where fewer were held than are asked. Each meeting weighs by itself: one that was attended
    /// brings a share nearer, one that was missed takes it away, and a meeting at which nobody was expected does neither.
    /// </summary>
    private Condition Enough()
    {
        var attended = turns.Select(t => t.Attended).ToList();
        var kept = turns.Select(t => t.Missed.Not()).ToList();
        var unrecorded = others is null ? [] : new List<Condition> { Condition.Of(others, Truth.Unknown) };
        if (says.AtLeast is { } atLeast)
        {
            return Condition.Any(
            [
                Condition.AtLeast(atLeast.Count, [.. attended, .. unrecorded.SelectMany(o => Enumerable.Repeat(o, atLeast.Count))]),
                Condition.All([.. kept, .. unrecorded]),
            ]);
        }

        // a of a + m is a share p of w where (w - p) a is no less than p m: counted, w - p for each attended and p for each not missed.
        var (part, whole) = Of(says.Share ?? Fraction.ThreeQuarters);
        var share = Condition.AtLeast(
            part * turns.Count,
            [.. attended.SelectMany(c => Enumerable.Repeat(c, whole - part)), .. kept.SelectMany(c => Enumerable.Repeat(c, part))]);

        // Meetings that nobody recorded may bring it nearer or take it away.
        return unrecorded.Count > 0 ? Condition.All([.. unrecorded, Condition.Any([share, .. unrecorded])]) : share;
    }

    private Judgement Met(When on) => new() { Outcome = Outcome.Met, Due = period.Last, MetOn = on, Why = () => new() { Reason = Tally() } };

    private Judgement NotMet() => new()
    {
        Outcome = Outcome.NotMet,
        Due = period.Last,
        OverdueDays = ledger.AsOf.DayNumber - period.Last.DayNumber,
        Breach = DateArithmetic.Shift(period.Last, 1),
        Why = () => new()
        {
            Reason = Tally(),
            Shortfall = $"{Number(Needed() - came.Count)} short",
            NextStep = $"the period is over: record why {name} stayed away, and see that it comes to the next meetings",
        },
    };

    private Judgement Open()
    {
        List<Fact> needed = [.. turns.SelectMany(t => t.Needed), .. others is null ? Array.Empty<Fact>() : [others]];
        return Judgement.CannotTell(needed, period.Last) with { Why = () => Judgement.Unknown(needed) with { Reason = Tally() } };
    }

    /// <summary>How many are needed of the meetings that are known.</summary>
    private int Needed()
    {
        var held = came.Count + missed;
        if (says.AtLeast is { } atLeast)
        {
            return Math.Min(atLeast.Count, held);
        }

        var (part, whole) = Of(says.Share ?? Fraction.ThreeQuarters);
        return ((held * part) + whole - 1) / whole;
    }

    private string More() => says.AtLeast is { } atLeast ? $"{Number(atLeast.Count - came.Count)} more" : $"the meetings that are still to come: {Asked()} of all are asked";

    private string Asked() => says.AtLeast is { } atLeast ? $"at least {Number(atLeast.Count)}" : Shapes.Words.WordOf(says.Share ?? Fraction.ThreeQuarters);

    private string Tally()
    {
        var dates = came.Count == 0 ? string.Empty : $" ({string.Join(", ", came.Select(t => t.Date))})";
        var open = turns.Where(t => t.IsOpen).Select(t => t.Meeting).ToList();
        var doubtful = open.Count == 0 ? string.Empty : $"; {Number(open.Count)} more that may count ({string.Join(", ", open)})";
        var rest = others is null ? string.Empty : "; the meetings are not recorded for the whole period";
        return $"{name} came to {Number(came.Count)} of {Number(came.Count + missed)} meetings from {When.On(period.First)} to {When.On(period.Last)}{dates}{doubtful}{rest}; asked: {Asked()}";
    }
}
