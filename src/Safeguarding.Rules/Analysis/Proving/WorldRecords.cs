using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Records in the making: every list whole for the days looked at.</summary>
internal sealed class WorldRecords(Interval days, Cast cast)
{
    private readonly Dictionary<string, Post> posts = new(StringComparer.Ordinal);

    public List<Body> Bodies { get; } = [];

    public List<Appointment> Appointments { get; } = [];

    public List<Delegation> Delegations { get; } = [];

    public List<Meeting> Meetings { get; } = [];

    public List<Decision> Decisions { get; } = [];

    public List<Case> Cases { get; } = [];

    public List<Document> Documents { get; } = [];

    public List<Concern> Concerns { get; } = [];

    public List<PlannedAction> Actions { get; } = [];

    public List<ScrutinyActivity> Activities { get; } = [];

    public Facts AreaFacts { get; set; } = Facts.Empty;

    /// <summary>Takes a post in.</summary>
    /// <returns>Its office.</returns>
    public string Add(Post post)
    {
        posts[cast.Office(post)] = post;
        return cast.Office(post);
    }

    /// <summary>The posts taken in.</summary>
    public IEnumerable<Post> Posts => posts.Values;

    /// <summary>What was recorded.</summary>
    public PartnershipRecords Build() => new()
    {
        Partnership = "a-partnership-in-which-every-rule-is-kept",
        Areas = Whole(cast.Areas.Select(a => new Area { Id = a, Facts = AreaFacts })),
        Agencies = Whole(cast.Agencies(posts.Values)),
        Offices = Whole(cast.Offices(posts.Values)),
        Bodies = Whole(Bodies),
        Appointments = Whole(Appointments),
        Delegations = Whole(Delegations),
        Meetings = Whole(Meetings),
        Decisions = Whole(Decisions),
        Cases = Whole(Cases),
        Documents = Whole(Documents),
        Concerns = Whole(Concerns),
        Actions = Whole(Actions),
        Activities = Whole(Activities),
        Assignments = Whole<Assignment>([]),
    };

    // From the day before, so that it is known that nothing was going on already.
    private Recorded<T> Whole<T>(IEnumerable<T> items) => Recorded.Between<T>(DateArithmetic.Shift(days.First, -1), days.Last, [.. items]);
}
