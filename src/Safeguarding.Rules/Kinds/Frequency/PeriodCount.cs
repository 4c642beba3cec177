using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Frequency;

/// <summary>
/// How many meetings a body had in a period, as far as it is known. Enough without the doubtful ones is met, not enough even
/// with them is not met, anything else cannot be told.
/// </summary>
internal sealed class PeriodCount
{
    private readonly Ledger ledger;
    private readonly Body body;
    private readonly Interval period;
    private readonly int n;
    private readonly Bound bound;
    private readonly List<MeetingCount> counted = [];
    private readonly List<When> sure;
    private readonly List<MeetingCount> possible;
    private readonly bool isCovered;

    public PeriodCount(Ledger ledger, Body body, Interval period, int n, Bound bound, IReadOnlyList<MeetingCount> meetings)
    {
        (this.ledger, this.body, this.period, this.n, this.bound) = (ledger, body, period, n, bound);

        // Meetings of one body on one day count once: those whose days cannot be the same count for sure, as many as there are.
        var certain = meetings.Where(m => m.Counts.Truth == Truth.True && period.Contains(m.Date) == Truth.True).OrderBy(m => m.Date.Latest).ToList();
        sure = [];
        foreach (var meeting in certain.Where(m => sure.Count == 0 || m.Date.Earliest > sure[^1].Latest))
        {
            sure.Add(meeting.Date);
            counted.Add(meeting);
        }

        possible = [.. meetings.Where(m => !counted.Contains(m) && !(m.Date.IsDay && sure.Contains(m.Date))).DistinctBy(m => m.Date.IsDay ? m.Date.ToString() : m.Id, StringComparer.Ordinal)];
        var last = ledger.AsOf < period.Last ? ledger.AsOf : period.Last;
        isCovered = ledger.KnowsMeetings(period.First, last);
    }

    private bool IsClosed => ledger.AsOf > period.Last;

    private bool IsTooMany => bound != Bound.AtLeast && sure.Count > n;

    private bool MayBeTooMany => bound != Bound.AtLeast && (!isCovered || sure.Count + possible.Count > n);

    private bool IsEnough => bound == Bound.AtMost || sure.Count >= n;

    private bool MayBeEnough => bound == Bound.AtMost || !isCovered || sure.Count + possible.Count >= n;

    public Judgement Judge()
    {
        if (IsTooMany)
        {
            var day = sure[n];
            return new() { Outcome = Outcome.NotMet, Breach = day, Why = () => new() { Reason = Tally(), Shortfall = $"{Number(sure.Count - n)} too many", NextStep = "it cannot be put right afterwards: record why there was one too many" } };
        }

        if (bound == Bound.AtLeast && IsEnough)
        {
            return Met(sure[n - 1]);
        }

        if (!IsClosed)
        {
            return MayBeTooMany ? Open() : new() { Outcome = Outcome.NotYetDue, Due = period.Last, Why = StillToCome };
        }

        return !MayBeEnough ? NotMet()
            : IsEnough && !MayBeTooMany ? Met(period.Last)
            : Open();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Judgement Met(When on) => new() { Outcome = Outcome.Met, Due = period.Last, MetOn = on, Why = () => new() { Reason = Tally() } };

    private Judgement NotMet() => new()
    {
        Outcome = Outcome.NotMet,
        Due = period.Last,
        OverdueDays = ledger.AsOf.DayNumber - period.Last.DayNumber,
        Breach = period.Last == DateOnly.MaxValue ? period.Last : period.Last.AddDays(1),
        Why = () => new()
        {
            Reason = Tally(),
            Shortfall = $"{Number(n - sure.Count)} short",
            NextStep = "the period is over: record why, and hold the next meetings in time",
        },
    };

    private Judgement Open()
    {
        List<Fact> needed = [.. possible.SelectMany(m => m.Counts.Truth == Truth.True ? [new(Words.Day, m.Id)] : m.Counts.FactsNeeded())];
        if (!isCovered)
        {
            needed.Add(new(Words.Meetings, body.Id, When.On(period.First), When.On(ledger.AsOf < period.Last ? ledger.AsOf : period.Last)));
        }

        var tally = Tally();
        var unknown = Judgement.CannotTell(needed, period.Last);
        return unknown with { Why = () => Judgement.Unknown(needed) with { Reason = tally } };
    }

    private Explanation StillToCome()
    {
        var more = n - sure.Count;
        return new()
        {
            Reason = Tally(),
            NextStep = bound == Bound.AtMost ? $"hold at most {Number(more)} more by {When.On(period.Last)}"
                : more <= 0 ? $"hold no more until {When.On(period.Last)}"
                : $"hold {Number(more)} more by {When.On(period.Last)}",
        };
    }

    private string Tally()
    {
        var dates = sure.Count == 0 ? string.Empty : $": {string.Join(", ", sure)}";
        var doubtful = possible.Count == 0 ? string.Empty : $"; {Number(possible.Count)} more that may count ({string.Join(", ", possible.Select(m => m.Id))})";
        var rest = isCovered ? string.Empty : "; the meetings are not recorded for the whole period";
        return $"{Number(sure.Count)} of {(bound == Bound.AtMost ? "at most " : string.Empty)}{Number(n)} from {When.On(period.First)} to {When.On(period.Last)}{dates}{doubtful}{rest}";
    }

    private static class Words
    {
        public static readonly FactWords Day = new("{0} was in the period", "{0} was not in the period", "on which day exactly {0} was");
        public static readonly FactWords Meetings = new("{0} met more often", "{0} met no more often", "the meetings of {0} from {1} to {2}");
    }
}
