using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>
/// The records for a question about a day to come. What lies after the as-of date is not seen and nobody knows it, so who sits
/// where is taken to stand: lists that reach the as-of date reach that day. A list that does not reach the as-of date says no
/// more than before.
/// </summary>
internal static class Projection
{
    public static Ledger To(Ledger today, DateOnly date)
    {
        if (date <= today.AsOf)
        {
            return today;
        }

        var seen = today.Records;
        var lasting = seen with
        {
            Areas = Reach(seen.Areas, today.AsOf, date),
            Agencies = Reach(seen.Agencies, today.AsOf, date),
            Offices = Reach(seen.Offices, today.AsOf, date),
            Bodies = Reach(seen.Bodies, today.AsOf, date).With(
                seen.Bodies.Items.Select(b => b with { Seats = Reach(b.Seats, today.AsOf, date) }).ToValueList()),
            Appointments = Reach(seen.Appointments, today.AsOf, date),
        };

        // These records were cut off at the as-of date: a later one adds nothing that could not be seen then.
        return new(lasting, date, today.Rules);
    }

    public static IEnumerable<string> Remarks(Ledger today, DateOnly date) => date <= today.AsOf ? []
        : [$"seats, posts and appointments are taken to stand on {AnswerJson.Iso(date)} as they do on {AnswerJson.Iso(today.AsOf)}"];

    private static Recorded<T> Reach<T>(Recorded<T> list, DateOnly asOf, DateOnly date) =>
        list.Reach == Records.Reach.Between && list.From <= asOf && asOf <= list.To && list.To < date
            ? Recorded.Between(list.From, date, list.Items.AsSpan())
            : list;
}
