using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Attendance;

/// <summary>Who comes to the meetings of a body.</summary>
public sealed record AttendanceRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<AttendanceRule> Shape = new(
        "attendance",
        "who comes to the meetings of a body",
        f => new()
        {
            Body = f.Need("body", Words.BodyKind, r => r.Body, "the body whose meetings are judged"),
            MeetingKinds = f.Default("meeting-kinds", Words.Ids, [], r => r.MeetingKinds, "the kinds of meeting judged; left out: all of them"),
            Who = f.Need("who", RequirementSyntax.Instance, r => r.Who, "who must come; anyone who is there counts, with a seat or without"),
            Deputies = f.NotStated("deputies", Words.OneOf<Deputies>("a way to count deputies"), r => r.Deputies, "whether those who come for another count"),
            When = f.Default("when", Words.OneOf<AskedWhen>("when it is asked"), AskedWhen.Always, r => r.When, "whether it is asked only where an item is relevant to an agency asked"),
            OrApology = f.Default("or-apology", Words.Flag("yes"), false, r => r.OrApology, "whether apologies will do"),
        },
        "{body: executive, who: {sector: police}, deputies: allowed}");

    /// <summary>The kind of body whose meetings are judged.</summary>
    public required string Body { get; init; }

    /// <summary>The kinds of meeting judged; empty: all of them.</summary>
    public ValueList<string> MeetingKinds { get; init; }

    /// <summary>Who must come.</summary>
    public required Requirement Who { get; init; }

    /// <summary>Whether those who come for another count; <c>null</c>: not stated.</summary>
    public Deputies? Deputies { get; init; }

    /// <summary>At which meetings it is asked.</summary>
    /// <value><see cref="AskedWhen.Always"/> where the rule does not say.</value>
    public AskedWhen When { get; init; }

    /// <summary>Whether apologies will do.</summary>
    /// <value><c>false</c> where the rule does not say.</value>
    public bool OrApology { get; init; }
}
