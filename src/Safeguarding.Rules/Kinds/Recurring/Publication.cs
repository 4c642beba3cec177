using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>
/// When a document was published, as far as the records tell. A day on which it was laid before somebody bounds that from above and
/// is not it; the end of the period that it reports on bounds it from below.
/// </summary>
/// <param name="Date">The days on which it may have been.</param>
/// <param name="Happened">Whether it was published at all.</param>
internal readonly record struct Publication(When Date, Truth Happened)
{
    public static Publication Of(Document document, Ledger ledger)
    {
        var laid = document.Presented.Items.Where(p => p.Date.HasCome(ledger.AsOf) == Truth.True).ToList();
        var latest = laid.Select(p => p.Date.Latest).Append(ledger.AsOf).Min();
        var earliest = document.PeriodTo is { Precision: not WhenPrecision.Unknown } end && end.Earliest < latest ? end.Earliest.AddDays(1) : DateOnly.MinValue;
        if (document.Published.Date is { } published)
        {
            // What is dated too early to report on its period is left as it is recorded; a day after it was laid contradicts that.
            var seen = Bounded(published, ledger.Records.Documents).Within(earliest, latest).Within(DateOnly.MinValue, ledger.AsOf);
            var happened = published.Precision == WhenPrecision.Unknown ? Truth.True : seen.HasCome(ledger.AsOf);
            return new(seen.Earliest > latest ? When.Between(earliest, seen.Latest) : seen, happened);
        }

        // A draft that was laid before somebody contradicts itself; without a word on publication it was out by then.
        return new(
            When.Between(earliest, latest),
            document.Published.IsNone ? (document.Presented.Items.IsEmpty ? Truth.False : Truth.Unknown)
                : laid.Count > 0 ? Truth.True : Truth.Unknown);
    }

    /// <summary>Something on an unknown day is no older than the range of the list that it stands in.</summary>
    public static When Bounded<T>(When date, Recorded<T> list) =>
        date.Precision == WhenPrecision.Unknown && list.Reach == Reach.Between ? date.Within(list.From, DateOnly.MaxValue) : date;
}
