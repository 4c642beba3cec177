using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Delegation;

/// <summary>By when a delegate reports back to the principal: within a time, or by the next meeting of a body.</summary>
public sealed record ReportBack
{
    /// <summary>How it is written.</summary>
    public static Syntax<ReportBack> Written { get; } = Choice.Of(
        "report-back",
        "a duration such as `1 month`, or `{next-meeting-of: executive}`",
        "1 month",
        Ways);

    /// <summary>The longest time it may take; <c>null</c>: until the next meeting.</summary>
    public Duration? Within { get; init; }

    /// <summary>The kind of body by whose next meeting it must be; <c>null</c>: within a time.</summary>
    public string? NextMeetingOf { get; init; }

    private static Shape<ReportBack> Meeting { get; } = new(
        "report-back",
        "the meeting by which a delegate reports back",
        f => new() { NextMeetingOf = f.Need("next-meeting-of", Words.BodyKind, r => r.NextMeetingOf ?? string.Empty, "the body by whose next meeting it must be") });

    /// <inheritdoc/>
    public override string ToString() => NextMeetingOf is { } body ? $"by the next meeting of {body}" : $"within {Within}";

    private static IReadOnlyList<Way<ReportBack>> Ways() =>
    [
        Way.Text<ReportBack, Duration>(Words.Duration, within => new() { Within = within }, r => r.Within),
        Way.OtherMapping<ReportBack, ReportBack>(Meeting.AsSyntax()),
    ];
}
