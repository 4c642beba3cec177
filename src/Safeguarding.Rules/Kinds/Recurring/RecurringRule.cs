using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>What must come again and again.</summary>
public sealed record RecurringRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<RecurringRule> Shape = new(
        "recurring",
        "what must come again and again",
        f =>
        {
            var rule = new RecurringRule
            {
                Documents = f.Default("document", Words.Ids, [], r => r.Documents, "the kinds of document that must be published"),
                Activities = f.Default("activity", Words.Ids, [], r => r.Activities, "the kinds of activity that must take place"),
                ReviewOf = f.Default("review-of", Words.Ids, [], r => r.ReviewOf, "the kinds of document that must be reviewed when their last review says"),
                Every = f.May("every", Words.Duration, r => r.Every, "the longest time from one to the next"),
                DueEachYear = f.May("due-each-year", Words.MonthDay, r => r.DueEachYear, "the last day in each year"),
                PerMeetingOf = f.May("per-meeting-of", Words.BodyKind, r => r.PerMeetingOf, "the body for each of whose meetings there must be one"),
                Covers = f.May("covers", Words.Period, r => r.Covers, "the periods on which the documents report: the last whole one before the day"),
                PerArea = f.Default("per", Words.Either("for whom there must be one", "partnership", "area"), false, r => r.PerArea, "whether there must be one for each area, or one for the partnership"),
                NilReturn = f.Default("nil-return", Words.Either("whether a nil return will do", "not-allowed", "allowed"), false, r => r.NilReturn, "whether a report that there is nothing to report will do"),
            };
            f.OneOf("document", "activity", "review-of");
            f.NotBoth("every", "due-each-year", "per-meeting-of");
            f.Needs("per-meeting-of", "document");
            f.Needs("covers", "document");
            f.Needs("covers", "due-each-year");
            f.Needs("nil-return", "document");
            f.Check(r => r.ReviewOf.IsEmpty || !r.HasInterval, "review-of", "the last review sets when the next is due", "give `review-of` alone, or say how often of a `document` or an `activity`");
            f.Check(r => !r.ReviewOf.IsEmpty || r.HasInterval, "document", "nothing says when the next one is due", "add one of `every`, `due-each-year` and `per-meeting-of`");
            f.Check(r => !r.PerArea || (r.ReviewOf.IsEmpty && r.PerMeetingOf is null), "per", "`per: area` needs `every` or `due-each-year`", "leave `per` out: each document, or each meeting, is judged by itself");
            return rule;
        },
        "{document: yearly-report, due-each-year: 09-30, covers: financial-year}");

    /// <summary>The kinds of document that must be published; empty: it is about no publication.</summary>
    public ValueList<string> Documents { get; init; }

    /// <summary>The kinds of activity that must take place; empty: it is about no activity.</summary>
    public ValueList<string> Activities { get; init; }

    /// <summary>The kinds of document that must be reviewed; empty: it is about no review.</summary>
    public ValueList<string> ReviewOf { get; init; }

    /// <summary>The longest time from one to the next; <c>null</c>: not the measure.</summary>
    public Duration? Every { get; init; }

    /// <summary>The last day in each year; <c>null</c>: not the measure.</summary>
    public MonthDay? DueEachYear { get; init; }

    /// <summary>The kind of body for each of whose meetings there must be one; <c>null</c>: not the measure.</summary>
    public string? PerMeetingOf { get; init; }

    /// <summary>The periods on which the documents report; <c>null</c>: whatever they report on.</summary>
    public PeriodLength? Covers { get; init; }

    /// <summary>Whether there must be one for each area, rather than one for the partnership.</summary>
    public bool PerArea { get; init; }

    /// <summary>Whether a report that there is nothing to report will do.</summary>
    public bool NilReturn { get; init; }

    /// <summary>Whether it says itself when the next one is due.</summary>
    internal bool HasInterval => Every is not null || DueEachYear is not null || PerMeetingOf is not null;

    /// <summary>What must come, in words.</summary>
    internal string What => string.Join(" or ", Documents.Concat(Activities).Concat(ReviewOf));
}
