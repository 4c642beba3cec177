using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>
/// When a document was published, as far as the records tell. A day on which it was laid before somebody bounds that from above and
/// is not it.
/// </summary>
/// <param name="Date">The days on which it may have been.</param>
/// <param name="Happened">Whether it was published at all.</param>
internal readonly record struct Publication(When Date, Truth Happened)
{
    /// <summary>The publication of any document.</summary>
    public static Publication Of(Document document, Ledger ledger) => Of(document, ledger, DateOnly.MinValue);

    /// <summary>
    /// The publication of a report: where its day is not recorded, not before the period that it reports on has ended, where that
    /// leaves it any day.
    /// </summary>
    public static Publication OfReport(Document document, Ledger ledger) => Of(
        document, ledger, document.PeriodTo is { Precision: not WhenPrecision.Unknown } end && end.Earliest < DateOnly.MaxValue ? end.Earliest.AddDays(1) : DateOnly.MinValue);

    private static Publication Of(Document document, Ledger ledger, DateOnly notBefore)
    {
        var laid = document.Presented.Items.Where(p => p.Date.HasCome(ledger.AsOf) == Truth.True).ToList();
        var latest = laid.Select(p => p.Date.Latest).Append(ledger.AsOf).Min();
        var earliest = notBefore <= latest ? notBefore : DateOnly.MinValue;
        if (document.Published.Date is { } published)
        {
            // What may be dated too early to report on its period is left as it is recorded; a day after it was laid contradicts that.
            // Whether it was out by the as-of date is asked before the days after that are left out: they are what it may hang on.
            var bounded = published.Bounded(ledger.Records.Documents).Within(DateOnly.MinValue, laid.Count == 0 ? DateOnly.MaxValue : latest);
            var happened = published.Precision == WhenPrecision.Unknown ? Truth.True : Dates.OnOrBefore(bounded, ledger.AsOf);
            var seen = bounded.Within(DateOnly.MinValue, ledger.AsOf);
            return new(seen.Earliest > latest ? When.Between(DateOnly.MinValue, seen.Latest) : seen, happened);
        }

        if (document.Published.IsNone && document.Presented.Items.IsEmpty)
        {
            // That it is a draft is known as far as the list reaches.
            return ledger.Records.Documents.Horizon() is { } horizon && horizon < ledger.AsOf
                ? new(When.Between(horizon.AddDays(1), ledger.AsOf), Truth.Unknown)
                : new(When.Between(earliest, latest), Truth.False);
        }

        // A draft that was laid before somebody contradicts itself; without a word on publication it was out by then.
        return new(When.Between(earliest, latest), document.Published.IsNone || laid.Count == 0 ? Truth.Unknown : Truth.True);
    }
}
