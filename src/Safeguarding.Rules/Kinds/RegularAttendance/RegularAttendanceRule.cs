using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.RegularAttendance;

/// <summary>How regularly each of some offices or agencies comes to the meetings of a body.</summary>
public sealed record RegularAttendanceRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<RegularAttendanceRule> Shape = new(
        "regular-attendance",
        "how regularly each of some offices or agencies comes to the meetings of a body",
        f =>
        {
            var rule = new RegularAttendanceRule
            {
                Body = f.Need("body", Words.BodyKind, r => r.Body, "the body whose meetings are counted"),
                MeetingKinds = f.Default("meeting-kinds", Words.Ids, [], r => r.MeetingKinds, "the kinds of meeting counted; left out: all of them"),
                Who = f.Need("who", WhoSyntax.Instance, r => r.Who, "who is judged: each of these that has a seat, of any standing, or is named by id"),
                ByAgency = f.Default("by", Words.Either("who is judged", "office", "agency"), false, r => r.ByAgency, "whether each agency is judged, by whichever of its offices that are asked comes, rather than each office"),
                AtLeast = f.May("at-least", Words.Count, r => r.AtLeast, "the fewest meetings in a period; where fewer were held, all of them are enough"),
                Share = f.May("share", Words.OneOf("a share", [("half", Fraction.Half), ("two-thirds", Fraction.TwoThirds), ("three-quarters", Fraction.ThreeQuarters)]), r => r.Share, "the least part of the meetings held in a period"),
                Per = f.May("per", Words.Period, r => r.Per, "the periods of which a share is asked"),
                MissedInARow = f.May("missed-in-a-row", Words.Whole(1), r => r.MissedInARow, "how many meetings missed one after the other are too many"),
                OrApology = f.Default("or-apology", Words.Flag("yes"), false, r => r.OrApology, "whether a meeting for which apologies were sent is not missed"),
                Deputies = f.NotStated("deputies", Words.OneOf<Deputies>("a way to count deputies"), r => r.Deputies, "whether those who come for another count"),
            };
            f.OneOf("at-least", "share", "missed-in-a-row");
            f.Needs("share", "per");
            f.Needs("per", "share");
            return rule;
        },
        "{body: executive, who: {standing: voting}, share: two-thirds, per: governance-year, deputies: allowed}");

    /// <summary>The kind of body whose meetings are counted.</summary>
    public required string Body { get; init; }

    /// <summary>The kinds of meeting counted; empty: all of them.</summary>
    public ValueList<string> MeetingKinds { get; init; }

    /// <summary>Who is judged.</summary>
    public required Who Who { get; init; }

    /// <summary>Whether each agency is judged, rather than each office.</summary>
    /// <value><c>false</c> where the rule does not say.</value>
    public bool ByAgency { get; init; }

    /// <summary>The fewest meetings in a period; <c>null</c>: not the measure.</summary>
    public CountPerPeriod? AtLeast { get; init; }

    /// <summary>The least part of the meetings held in a period: half, two thirds or three quarters; <c>null</c>: not the measure.</summary>
    public Fraction? Share { get; init; }

    /// <summary>The periods of which a share is asked; <c>null</c>: no share is.</summary>
    public PeriodLength? Per { get; init; }

    /// <summary>How many meetings missed one after the other are too many; <c>null</c>: not the measure.</summary>
    public int? MissedInARow { get; init; }

    /// <summary>Whether a meeting for which apologies were sent is not missed.</summary>
    /// <value><c>false</c> where the rule does not say.</value>
    public bool OrApology { get; init; }

    /// <summary>Whether those who come for another count; <c>null</c>: not stated.</summary>
    public Deputies? Deputies { get; init; }
}
