using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Distribution;

/// <summary>By when a document must be sent or published: the earlier of the days that the rule gives.</summary>
internal sealed record LastDay
{
    /// <summary>The last day, as far as it is known.</summary>
    public DueDate Due { get; private init; } = DueDate.None;

    /// <summary>What is missing where it is not known at all; <c>null</c>: nothing.</summary>
    public Fact? Missing { get; private init; }

    /// <summary>Whether there is none unless the document was published, which is not known.</summary>
    public bool MayBeNone { get; private init; }

    /// <summary>What is said where every day that the rule gives came before the rule did; <c>null</c>: one did not.</summary>
    public string? BeforeRule { get; private init; }

    /// <summary>How it was counted, for the reason.</summary>
    public string? Counting { get; private init; }

    /// <summary>By when it must be published.</summary>
    public static LastDay OfPublication(DistributionRule says, Rule rule, JudgedDocument judged) =>
        says.NoLaterThan is { } each ? OfPeriod(each, rule, judged.Document) : new();

    /// <summary>By when it must be sent.</summary>
    public static LastDay OfSending(DistributionRule says, Rule rule, Ledger ledger, JudgedDocument judged)
    {
        var fixedDay = OfPublication(says, rule, judged);
        var publication = judged.Publication;
        if (says.Within is not { } within || (fixedDay.Missing is not null && publication.Happened != Truth.True))
        {
            return fixedDay;
        }

        if (publication.Happened == Truth.False)
        {
            return fixedDay with { BeforeRule = null };
        }

        var counted = DateArithmetic.After(publication.Date, within, rule.Settings.WorkingDays);
        if (fixedDay.Missing is not null)
        {
            // Whenever the fixed day is, the earlier of the two is no later than this.
            return counted.Limit is not { } bound || bound.Latest < rule.Whole.First ? fixedDay
                : fixedDay with { Due = DueDate.Counted(When.Between(rule.Whole.First, bound.Latest)), Counting = $", {within} after its publication on {publication.Date} at the latest" };
        }

        var counting = $"{within} after its publication on {publication.Date}{rule.Settings.ByCalendar(within)}";
        if (fixedDay.Due.IsNone)
        {
            return new() { Due = counted, MayBeNone = publication.Happened == Truth.Unknown, Counting = $", {counting}" };
        }

        var earlier = DueDate.Earlier(counted, fixedDay.Due);
        return new()
        {
            // Published or not: the fixed day stands either way, and may be the only one.
            Due = publication.Happened == Truth.True || earlier.Limit is not { } limit || fixedDay.Due.Limit is not { } last || limit.Earliest >= last.Latest ? earlier
                : DueDate.Counted(When.Between(limit.Earliest, last.Latest)),
            Counting = $", the earlier of {counting} and{fixedDay.Counting![1..]}",
        };
    }

    private static LastDay OfPeriod(MonthDay each, Rule rule, Document document)
    {
        if (document.PeriodTo is not { Precision: not WhenPrecision.Unknown } end)
        {
            return new() { Missing = new(Words.Period, document.Id) };
        }

        var (first, last) = (each.FirstAfter(end.Earliest), each.FirstAfter(end.Latest));
        var day = first == last ? When.On(first) : When.Between(first, last);
        return Dates.Before(day, rule.Whole.First) switch
        {
            Truth.True => new() { BeforeRule = $"the last day, {day}, came before the rule did" },
            Truth.Unknown => new() { Missing = new(Words.Period, document.Id) },
            _ => new() { Due = DueDate.Counted(day), Counting = $", the first {each} after {end}" },
        };
    }

    private static class Words
    {
        public static readonly FactWords Period = new("the period of {0} is dated", "the period of {0} is not dated", "the last day of the period that {0} covers");
    }
}
