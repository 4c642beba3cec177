using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Distribution;

/// <summary>To whom a document goes, and by when it is out.</summary>
public sealed record DistributionRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<DistributionRule> Shape = new(
        "distribution",
        "to whom a document goes, and by when it is out",
        f =>
        {
            var rule = new DistributionRule
            {
                Documents = f.Need("document", Words.Ids, r => r.Documents, "the kinds of document judged"),
                Recipients = f.Default("recipients", Words.Ids, [], r => r.Recipients, "to whom it must be sent, each of them"),
                Within = f.May("within", Words.Duration, r => r.Within, "the longest time from its publication until it is sent"),
                NoLaterThan = f.May("no-later-than", Words.MonthDay, r => r.NoLaterThan, "the last day: the first such day after the end of the period that it covers"),
                Published = f.Default("published", Words.Flag("yes"), false, r => r.Published, "whether it must be published"),
                Accessible = f.Default("accessible", Words.Flag("yes"), false, r => r.Accessible, "whether it must be easily accessible once it is published"),
            };
            f.AnyOf("recipients", "published", "accessible");
            f.Needs("within", "recipients");
            f.Check(
                r => r.NoLaterThan is null || r.Published || !r.Recipients.IsEmpty,
                "no-later-than",
                "nothing says what must be done by then",
                "add `recipients` or `published: yes`");
            return rule;
        },
        "{document: yearly-report, recipients: [national-panel], within: 7 days, no-later-than: 09-30}");

    /// <summary>The kinds of document judged.</summary>
    public required ValueList<string> Documents { get; init; }

    /// <summary>To whom it must be sent; empty: to nobody.</summary>
    public ValueList<string> Recipients { get; init; }

    /// <summary>The longest time from its publication until it is sent; <c>null</c>: not the measure.</summary>
    public Duration? Within { get; init; }

    /// <summary>The last day for sending and publishing, each year; <c>null</c>: not the measure.</summary>
    public MonthDay? NoLaterThan { get; init; }

    /// <summary>Whether it must be published.</summary>
    public bool Published { get; init; }

    /// <summary>Whether it must be easily accessible once it is published.</summary>
    public bool Accessible { get; init; }
}
