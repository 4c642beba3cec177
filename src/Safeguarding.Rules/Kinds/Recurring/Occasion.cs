using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>A publication or an activity, and whether it is one of those that the rule asks for.</summary>
internal sealed record Occasion
{
    /// <summary>The document or the activity.</summary>
    public required string Id { get; init; }

    /// <summary>The day.</summary>
    public required When Date { get; init; }

    /// <summary>Whether it counts.</summary>
    public required Condition Counts { get; init; }

    /// <summary>The document; <c>null</c>: it is an activity.</summary>
    public Document? Document { get; init; }

    /// <summary>Whether it counts for sure.</summary>
    public bool IsSure => Counts.Truth == Truth.True;

    /// <summary>What would have to be known of it: why it counts, or else its day.</summary>
    public IEnumerable<Fact> Open => IsSure ? [new(Words.Day, Id)] : Counts.FactsNeeded();

    /// <summary>All that count, or may, by date.</summary>
    /// <param name="says">The rule.</param>
    /// <param name="ledger">What is recorded.</param>
    /// <param name="area">The area for which they must be; <c>null</c>: whichever.</param>
    public static IReadOnlyList<Occasion> Read(RecurringRule says, Ledger ledger, string? area) =>
        [.. (says.Documents.IsEmpty ? Activities(says, ledger, area) : Publications(says, ledger, area))
            .Where(o => o.Counts.Truth != Truth.False)
            .OrderBy(o => o.Date.Earliest).ThenBy(o => o.Date.Latest).ThenBy(o => o.Id, StringComparer.Ordinal)];

    /// <summary>The same, where one more thing must be so.</summary>
    public Occasion If(FactWords words, Truth truth, params object?[] more) =>
        truth == Truth.True ? this : this with { Counts = Condition.All([Counts, Condition.Of(new(words, [Id, .. more]), truth)]) };

    private static IEnumerable<Occasion> Activities(RecurringRule says, Ledger ledger, string? area)
    {
        foreach (var activity in ledger.Records.Activities)
        {
            // One for no area is for the whole partnership: whether also for this area is not said.
            var serves = area is null ? Truth.True
                : activity.Area.TryGet(out var areas) ? Truths.Of(areas.Contains(area))
                : Truth.Unknown;
            yield return new Occasion
            {
                Id = activity.Id,
                Date = activity.Date.Bounded(ledger.Records.Activities).Within(DateOnly.MinValue, ledger.AsOf),
                Counts = Condition.Always,
            }.If(Words.Kind, activity.Kind.IsOf(says.Activities)).If(Words.Area, serves, area).If(Words.Come, activity.Date.HasCome(ledger.AsOf), When.On(ledger.AsOf));
        }
    }

    private static IEnumerable<Occasion> Publications(RecurringRule says, Ledger ledger, string? area)
    {
        foreach (var document in ledger.Records.Documents)
        {
            var publication = Publication.OfReport(document, ledger);

            // What came out before the period that it reports on had ended is not that period's report.
            var after = document.PeriodTo is { Precision: not WhenPrecision.Unknown } end ? Dates.Before(end, publication.Date) : Truth.True;
            var serves = area is null ? Truth.True
                : document.Area.TryGet(out var areas) ? Truths.Of(areas.Contains(area))
                : document.Area.IsNone ? Truth.False
                : Truth.Unknown;
            yield return new Occasion { Id = document.Id, Date = publication.Date, Counts = Condition.Always, Document = document }
                .If(Words.Kind, document.Kind.IsOf(says.Documents))
                .If(Words.Area, serves, area)
                .If(Words.After, after, document.PeriodTo)
                .If(Words.Nil, says.NilReturn ? Truth.True : Truths.Of(document.Nil).Not())
                .If(Words.Published, publication.Happened);
        }
    }

    private static class Words
    {
        public static readonly FactWords Kind = new("{0} is of a kind asked for", "{0} is of another kind", "the kind of {0}");
        public static readonly FactWords Area = new("{0} is for {1}", "{0} is not for {1}", "whether {0} is for {1}");
        public static readonly FactWords Nil = new("{0} reports something", "{0} is a nil return", "whether {0} is a nil return");
        public static readonly FactWords After = new("{0} came out after its period, which ended {1}", "{0} came out before its period had ended, {1}", "on which day exactly {0} was published, after its period ended ({1}) or before");
        public static readonly FactWords Published = new("{0} was published", "{0} was not published", "whether and when {0} was published");
        public static readonly FactWords Come = new("{0} was by {1}", "{0} was after {1}", "on which day exactly {0} was, by {1} or later");
        public static readonly FactWords Day = new("{0} is dated", "{0} is not dated", "on which day exactly {0} was");
    }
}
