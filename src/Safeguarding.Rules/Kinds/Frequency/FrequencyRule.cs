using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Frequency;

/// <summary>How often a body meets.</summary>
public sealed record FrequencyRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<FrequencyRule> Shape = new(
        "frequency",
        "how often a body meets",
        f =>
        {
            var rule = new FrequencyRule
            {
                Body = f.Need("body", Words.BodyKind, r => r.Body, "the body that meets"),
                AtLeast = f.May("at-least", Words.Count, r => r.AtLeast, "the fewest meetings in a period"),
                AtMost = f.May("at-most", Words.Count, r => r.AtMost, "the most meetings in a period"),
                Exactly = f.May("exactly", Words.Count, r => r.Exactly, "the number of meetings in a period"),
                Every = f.May("every", Words.Duration, r => r.Every, "the longest time from one meeting to the next"),
                Tolerance = f.Default("tolerance", Words.Duration, Duration.SameDay, r => r.Tolerance, "how much longer the time between meetings may be"),
                Counting = f.NotStated("counting", Words.OneOf<Counting>("a way to count meetings"), r => r.Counting, "which meetings count: all that were held, or only quorate ones"),
                MeetingKinds = f.Default("meeting-kinds", Words.Ids, [], r => r.MeetingKinds, "the kinds of meeting that count; left out: all of them"),
                Excluding = f.Default("excluding", Words.Ids, [], r => r.Excluding, "the kinds of meeting that do not count"),
                CountsForEach = f.Default("joint", Words.Either("what a joint meeting counts for", "host-only", "counts-for-each"), false, r => r.CountsForEach, "whether a joint meeting counts for each body or for its host only"),
            };
            f.AnyOf("at-least", "at-most", "exactly", "every");
            f.NotBoth("exactly", "at-least");
            f.NotBoth("exactly", "at-most");
            return rule;
        },
        "{body: executive, at-least: 2 per governance-year, counting: held}");

    /// <summary>The kind of body that meets.</summary>
    public required string Body { get; init; }

    /// <summary>The fewest meetings in a period; <c>null</c>: none is asked.</summary>
    public CountPerPeriod? AtLeast { get; init; }

    /// <summary>The most meetings in a period; <c>null</c>: no limit.</summary>
    public CountPerPeriod? AtMost { get; init; }

    /// <summary>The number of meetings in a period; <c>null</c>: none is asked.</summary>
    public CountPerPeriod? Exactly { get; init; }

    /// <summary>The longest time from one meeting to the next; <c>null</c>: no limit.</summary>
    public Duration? Every { get; init; }

    /// <summary>How much later a meeting may be; moves the due day of a gap.</summary>
    public Duration Tolerance { get; init; }

    /// <summary>Which meetings count; <c>null</c>: not stated.</summary>
    public Counting? Counting { get; init; }

    /// <summary>The kinds of meeting that count; empty: all of them.</summary>
    public ValueList<string> MeetingKinds { get; init; }

    /// <summary>The kinds of meeting that do not count.</summary>
    public ValueList<string> Excluding { get; init; }

    /// <summary>Whether a joint meeting counts for each body, rather than for its host only.</summary>
    public bool CountsForEach { get; init; }
}
