using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The ways in which something in records may slip: each gives the records but for one small change.</summary>
internal static class Slips
{
    // Past a limit of a day, a week, a month, a quarter, half a year and a year, and before one.
    private static readonly int[] Shifts = [1, 8, 32, 93, 185, 367, -1, -8, -32, -93, -367];

    /// <summary>All of them.</summary>
    public static IEnumerable<PartnershipRecords> Of(PartnershipRecords records) =>
    [
        .. Each(records.Cases, ThingSlips.Of).Select(c => records with { Cases = c }),
        .. Each(records.Documents, ThingSlips.Of).Select(d => records with { Documents = d }),
        .. Each(records.Concerns, ThingSlips.Of).Select(c => records with { Concerns = c }),
        .. Each(records.Actions, ThingSlips.Of).Select(a => records with { Actions = a }),
        .. Each(records.Activities, a => Days(a.Date).Select(d => a with { Date = d })).Select(a => records with { Activities = a }),
        .. Each(records.Meetings, m => MeetingSlips.Of(m, records)).Select(m => records with { Meetings = m }),
        .. Each(records.Decisions, d => DecisionSlips.Of(d, records)).Select(d => records with { Decisions = d }),
        .. Each(records.Bodies, b => SeatSlips.Of(b, records)).Concat(SeatSlips.OfTwo(records.Bodies)).Select(b => records with { Bodies = b }),
        .. Each(records.Appointments, a => SeatSlips.Of(a, records)).Select(a => records with { Appointments = a }),
        .. Each(records.Delegations, d => SeatSlips.Of(d, records)).Select(d => records with { Delegations = d }),
        .. MeetingSlips.OfLast(records.Meetings).Select(m => records with { Meetings = m }),
        .. MeetingSlips.OfAll(records),
    ];

    /// <summary>A list but for one item, or with one of its items changed.</summary>
    public static IEnumerable<Recorded<T>> Each<T>(Recorded<T> list, Func<T, IEnumerable<T>> changed) =>
        Each(list.Items, changed).Select(list.With);

    /// <summary>A list but for one item, or with one of its items changed.</summary>
    public static IEnumerable<ValueList<T>> Each<T>(ValueList<T> list, Func<T, IEnumerable<T>> changed)
    {
        for (var i = 0; i < list.Count; i++)
        {
            ValueList<T> With(IEnumerable<T> instead) => [.. list.Take(i), .. instead, .. list.Skip(i + 1)];
            yield return With([]);
            foreach (var item in changed(list[i]))
            {
                yield return With([item]);
            }
        }
    }

    /// <summary>A list but for one item.</summary>
    public static IEnumerable<Recorded<T>> LeftOut<T>(Recorded<T> list) => Each(list, _ => []);

    /// <summary>Every two items of a list.</summary>
    public static IEnumerable<T[]> Pairs<T>(Recorded<T> list) => list.Items.SelectMany((one, i) => list.Items.Skip(i + 1).Select(two => new[] { one, two }));

    /// <summary>A day somewhat later or earlier.</summary>
    public static IEnumerable<When> Days(When day) => Shifts.Select(s => When.On(DateArithmetic.Shift(day.Earliest, s)));

    /// <summary>What happened not at all, or somewhat later or earlier.</summary>
    public static IEnumerable<Occurrence> Days(Occurrence occurrence) =>
        occurrence.Date is { } day ? Days(day).Select(Occurrence.On).Prepend(Occurrence.None) : [];
}
