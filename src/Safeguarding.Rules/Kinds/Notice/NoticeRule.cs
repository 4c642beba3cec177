using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Notice;

/// <summary>How long before a meeting notice of it is given, or its papers are sent.</summary>
public sealed record NoticeRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<NoticeRule> Shape = new(
        "notice",
        "how long before a meeting notice of it is given, or its papers are sent",
        f =>
        {
            var rule = new NoticeRule
            {
                Body = f.Need("body", Words.BodyKind, r => r.Body, "the body that meets"),
                MeetingKinds = f.Default("meeting-kinds", Words.Ids, [], r => r.MeetingKinds, "the kinds of meeting judged; left out: all of them"),
                Papers = f.Default("of", Words.Either("what must be in time", "notice", "papers"), false, r => r.Papers, "what must be in time: the notice of the meeting, or its papers"),
                AtLeast = f.May("at-least", Words.Minimum, r => r.AtLeast, "the shortest time before the meeting; left out: by the day of the meeting"),
                By = f.May("by", WhoSyntax.Instance, r => r.By, "who must give the notice"),
                States = f.Default("states", Words.Ids, [], r => r.States, "what the notice must state"),
            };
            f.Check(
                r => !r.Papers || (r.By is null && r.States.IsEmpty),
                "of",
                "records say of a notice who gave it and what it states, and of papers only when they were sent",
                "leave `by` and `states` out, or say them in a rule about the notice");
            return rule;
        },
        "{body: executive, at-least: 5 clear working days}");

    /// <summary>The kind of body that meets.</summary>
    public required string Body { get; init; }

    /// <summary>The kinds of meeting judged; empty: all of them.</summary>
    public ValueList<string> MeetingKinds { get; init; }

    /// <summary>Whether the papers must be in time, rather than the notice.</summary>
    public bool Papers { get; init; }

    /// <summary>The shortest time before the meeting, in days, weeks, months or years, clear ones too; <c>null</c>: by its day.</summary>
    public Duration? AtLeast { get; init; }

    /// <summary>Who must give the notice; <c>null</c>: anybody.</summary>
    public Who? By { get; init; }

    /// <summary>What the notice must state, all of it.</summary>
    public ValueList<string> States { get; init; }
}
