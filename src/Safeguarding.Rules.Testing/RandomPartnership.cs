using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>A small partnership of which everything is known: what really happened.</summary>
public static partial class RandomPartnership
{
    /// <summary>The first day on which anything may happen.</summary>
    public static readonly DateOnly Start = new(2023, 1, 1);

    /// <summary>The last day on which anything may happen.</summary>
    public static readonly DateOnly End = new(2026, 12, 31);

    /// <summary>The offices that there are.</summary>
    public static readonly IReadOnlyList<string> Offices =
        ["dcs-east", "dcs-west", "dsp-police", "dsp-icb", "lsp-police", "hos-east", "pbm-east", "pbm-west", "scrutineer", "deputy-police"];

    /// <summary>What items are about.</summary>
    public static readonly IReadOnlyList<string> Topics = ["case", "data", "audit"];

    /// <summary>As many meetings as most rules need to have something to say.</summary>
    public const int FewMeetings = 8;

    /// <summary>Everything that happened.</summary>
    /// <param name="dice">What it hangs on.</param>
    /// <param name="meetingsAtMost">The most meetings, from 0.</param>
    public static PartnershipRecords Of(Dice dice, int meetingsAtMost = FewMeetings)
    {
        ArgumentNullException.ThrowIfNull(dice);
        IReadOnlyList<Body> bodies =
        [
            new() { Id = "executive", From = dice.OneIn(3) ? When.On(dice.Day(new(2023, 6, 1), new(2024, 12, 1))) : null, To = dice.OneIn(6) ? When.On(dice.Day(new(2025, 6, 1), End)) : null, Seats = Seats(dice) },
            new() { Id = "seg-east", Kind = "seg", Area = Areas("east"), Seats = Seats(dice), EstablishedBy = Areas("executive") },
            new() { Id = "seg-west", Kind = "seg", Area = Areas("west"), Seats = Seats(dice), EstablishedBy = Known<ValueList<string>>.None },
            .. Successive(dice),
        ];
        var meetings = Many(dice, meetingsAtMost, i => Meeting(dice, i));
        return Begun(new()
        {
            Partnership = "sussex",
            Areas = Complete<Area>(new() { Id = "east", Facts = Facts(dice) }, new() { Id = "west", Facts = Facts(dice) }),
            Agencies = Complete<Agency>(
                new() { Id = "east-council", Sector = "local-authority", Area = Areas("east") },
                new() { Id = "west-council", Sector = "local-authority", Area = Areas("west") },
                new() { Id = "police", Sector = "police", Area = Areas("east", "west") },
                new() { Id = "icb", Sector = "integrated-care-board", Area = Areas("east", "west") },
                new() { Id = "scrutiny", Sector = "independent", Area = Areas("east", "west") }),
            Offices = Complete<Office>(
                Office("dcs-east", "dcs", "east-council"), Office("dcs-west", "dcs", "west-council"), Office("dsp-police", "dsp", "police"),
                Office("dsp-icb", "dsp", "icb"), Office("lsp-police", "lsp", "police"), Office("hos-east", "head-of-safeguarding", "east-council"),
                Office("pbm-east", "business-manager", "east-council"), Office("pbm-west", "business-manager", "west-council"),
                Office("scrutineer", "independent-scrutineer", "scrutiny"), Office("deputy-police", "detective", "police")),
            Bodies = Complete([.. bodies]),
            Appointments = Complete([.. Terms(dice), .. Many(dice, 3, i => Appointment(dice, i))]),
            Delegations = Complete([.. Many(dice, 3, i => Delegation(dice, i))]),
            Meetings = Complete([.. meetings]),
            Decisions = Complete([.. Many(dice, 12, i => Decision(dice, i, meetings))]),
            Cases = Complete([.. Many(dice, 4, i => Case(dice, i))]),
            Documents = Complete([.. Many(dice, 4, i => Document(dice, i))]),
            Concerns = Complete([.. Many(dice, 3, i => Concern(dice, i))]),
            Actions = Complete([.. Many(dice, 3, i => Action(dice, i))]),
            Activities = Complete([.. Many(dice, 4, i => new ScrutinyActivity { Id = $"v{i}", Kind = dice.Pick("audit", "event"), Area = Areas(dice.Pick("east", "west")), Date = Day(dice) })]),
            Assignments = Complete([.. Many(dice, 4, i => Assignment(dice, i))]),
            Waivers = Many(dice, 2, i => Waiver(dice, i)).ToValueList(),
        });
    }

    // A body that met, decided or had somebody in a role had begun: what contradicts itself is no world.
    private static PartnershipRecords Begun(PartnershipRecords records)
    {
        IReadOnlyList<(string Body, When Date)> acts =
        [
            .. records.Meetings.Items.SelectMany(m => m.Bodies.Select(b => (b, m.Date))),
            .. records.Decisions.Items.Where(d => d.Body.HasValue).Select(d => (d.Body.Value, d.Date)),
            .. records.Appointments.Items.Where(a => a.Body.HasValue).Select(a => (a.Body.Value, a.From)),
        ];
        return records with
        {
            Bodies = Complete([.. records.Bodies.Items.Select(b => b.From is not { } from ? b : b with
            {
                From = acts.Where(a => a.Body == b.Id).Select(a => a.Date).Append(from).MinBy(d => d.Earliest),
            })]),
        };
    }

    private static Recorded<T> Complete<T>(params T[] items) => Recorded.Between<T>(Start, End, items);

    private static Recorded<T> Whole<T>(IEnumerable<T> items) => Recorded.Whole<T>([.. items]);

    private static List<T> Many<T>(Dice dice, int most, Func<int, T> make) => [.. Enumerable.Range(1, dice.From(0, most)).Select(make)];

    private static When Day(Dice dice) => dice.Day(Start, End);

    private static ValueList<string> Areas(params string[] ids) => ids.ToValueList();

    private static Facts Facts(Dice dice) => new([new("secure-establishment", dice.Pick("yes", "no"))]);

    private static Office Office(string id, string designation, string agency) =>
        new() { Id = id, Designation = Areas(designation), Agency = agency };

    private static Recorded<Seat> Seats(Dice dice) => Whole(dice.Some(Offices, 6).Select(o => new Seat
    {
        Office = o,
        Standing = dice.OneIn(4) ? Standing.Attendee : dice.OneIn(5) ? Standing.NonVoting : Standing.Voting,
        From = dice.OneIn(4) ? Day(dice) : null,
        Vacant = dice.OneIn(6) ? Whole<Spell>([Spell(dice)]) : Recorded.Whole<Spell>(),
        Suspended = dice.OneIn(8) ? Whole<Spell>([Spell(dice)]) : Recorded.Whole<Spell>(),
    }));

    private static IEnumerable<Body> Successive(Dice dice)
    {
        // A board, and what succeeded it, now and then after a gap.
        var begun = dice.Day(new(2023, 6, 1), new(2024, 6, 1));
        var ended = dice.Day(new(2024, 9, 1), new(2025, 12, 1));
        yield return new() { Id = "board", Area = Areas(dice.Pick("east", "west")), From = dice.OneIn(2) ? When.On(begun) : null, To = ended, Seats = Whole<Seat>([]), EstablishedBy = Areas(dice.Pick("executive", "board")) };
        if (!dice.OneIn(4))
        {
            yield return new() { Id = "forum", Area = Areas("east", "west"), From = ended.AddDays(dice.Pick(-20, 1, 1, 1, 2, 40)), Seats = Whole<Seat>([]), EstablishedBy = Areas("executive"), Succeeds = Areas("board") };
        }
    }

    private static Spell Spell(Dice dice)
    {
        var from = dice.Day(Start, End);
        return new() { From = from, To = dice.OneIn(2) ? When.On(from.AddDays(dice.Below(200))) : null };
    }

    private static IEnumerable<Appointment> Terms(Dice dice)
    {
        // Chairs that follow each other, now and then with a gap: one office at a time.
        var day = dice.Day(Start, new(2024, 6, 1));
        for (var i = 0; i < dice.From(0, 3); i++)
        {
            var last = day.AddDays(dice.Pick(364, 365, 700, 729, 730, 731, 900));
            var isOpen = dice.OneIn(4);
            yield return new() { Id = $"t{i}", Role = "chair", Body = "executive", Office = dice.Pick("dsp-police", "dsp-icb", "dcs-east"), From = day, To = isOpen ? null : When.On(last) };
            if (isOpen)
            {
                yield break;
            }

            day = last.AddDays(dice.Pick(1, 1, 1, 30));
        }
    }

    private static Appointment Appointment(Dice dice, int i)
    {
        var from = dice.Day(Start, End);
        return new()
        {
            Id = $"a{i}",
            Role = dice.Pick("deputy", "support", "representative"),
            Body = dice.Pick("executive", "seg-east"),
            Office = dice.Pick(Offices),
            For = dice.Pick(Offices),
            From = from,
            To = dice.OneIn(2) ? When.On(from.AddDays(dice.Below(800))) : null,
        };
    }

    private static Delegation Delegation(Dice dice, int i)
    {
        var from = dice.Day(Start, End);
        return new()
        {
            Id = $"g{i}",
            Principal = dice.Pick("lsp-police", "dcs-east"),
            Delegate = dice.Pick("dsp-police", "deputy-police", "hos-east"),
            Scope = Areas(dice.Pick("all", "sign-off", "procedures")),
            From = from,
            To = dice.OneIn(2) ? When.On(from.AddDays(dice.Below(800))) : null,
        };
    }

    private static Meeting Meeting(Dice dice, int i)
    {
        var body = dice.Pick("executive", "executive", "seg-east", "seg-west");
        var day = dice.Day(Start, End);
        var there = dice.Some(Offices);
        var lines = there.Select(o => new Attendance { Office = o, For = dice.OneIn(6) ? dice.Pick(Offices) : null, Present = dice.OneIn(6) ? Presence.No : Presence.Yes, Apology = dice.OneIn(4) }).ToList();

        // Whoever presides is there: what contradicts itself is no world.
        var present = lines.Where(l => l.Present == Presence.Yes).Select(l => l.Office).ToList();
        return new()
        {
            Id = $"m{i}",
            Bodies = dice.OneIn(8) ? Areas(body, "seg-west").Distinct(StringComparer.Ordinal).ToValueList() : Areas(body),
            Kind = dice.Pick("planning", "sign-off"),
            Date = day,
            Status = dice.OneIn(6) ? MeetingStatus.Cancelled : MeetingStatus.Held,
            Called = Occurrence.On(day.AddDays(-dice.From(5, 60))),
            Cancelled = Occurrence.None,
            Chair = present.Count > 0 ? present[0] : Known<string>.None,
            Attendance = Whole(lines),
            Items = Whole(Many(dice, 2, n =>
            {
                var absent = dice.OneIn(3) ? dice.Some(present.Skip(1).ToList(), 3) : [];
                var staying = present.Except(absent, StringComparer.Ordinal).ToList();
                return new AgendaItem
                {
                    Id = $"i{n}",
                    Topic = dice.Pick(Topics),
                    Absent = absent.Count > 0 ? absent.ToValueList() : Known<ValueList<string>>.None,
                    Chair = dice.OneIn(4) && staying.Count > 0 ? dice.Pick(staying) : Known<string>.None,
                    RelevantTo = Areas(dice.Pick("police", "icb")),
                };
            })),
            Discretion = dice.OneIn(8) ? new Discretion { By = "dsp-icb", Why = "urgent" } : Known<Discretion>.None,
            NoticeGiven = Occurrence.On(day.AddDays(-dice.From(0, 20))),
            NoticeBy = dice.Pick("pbm-east", "dcs-east"),
            NoticeStates = Areas("agenda"),
            PapersSent = Occurrence.On(day.AddDays(-dice.From(0, 20))),
        };
    }

    private static Decision Decision(Dice dice, int i, IReadOnlyList<Meeting> meetings)
    {
        // It was decided by a body or by an agency, in a meeting that was held, of that body: what contradicts itself is no world.
        var held = meetings.Where(m => m.Status == MeetingStatus.Held).ToList();
        var meeting = held.Count > 0 && dice.OneIn(2) ? dice.Pick(held) : null;
        var day = meeting?.Date.Latest ?? dice.Day(Start, End);
        var isAgency = dice.OneIn(4);
        var about = dice.Pick(0, 0, 0, 1, 2, 3);
        var later = meetings.Where(m => m.Status == MeetingStatus.Held && m.Date.Latest >= day && m.Date.Latest < day.AddDays(200)).ToList();
        var confirming = later.Count > 0 && dice.OneIn(2) ? dice.Pick(later) : null;
        var approvals = dice.Some(Offices, 3).Select(o => new Approval { Office = o, For = dice.OneIn(3) ? "lsp-police" : Known<string>.None, Date = dice.OneIn(4) ? day.AddDays(dice.From(-5, 5)) : null, Vote = dice.OneIn(5) ? Vote.Against : Vote.For }).ToList();
        return new()
        {
            Id = $"d{i}",
            Type = dice.Pick("sign-off", "investment", "procedures"),
            Date = day,
            Body = isAgency ? Known<string>.None : dice.Pick<string>(meeting is null ? ["executive", "seg-east"] : [.. meeting.Bodies]),
            Agency = isAgency ? dice.Pick("police", "icb") : Known<string>.None,
            Meeting = meeting is null ? Known<string>.None : meeting.Id,
            Item = meeting is null || meeting.Items.Items.IsEmpty || dice.OneIn(3) ? Known<string>.None : dice.Pick<string>([.. meeting.Items.Items.Select(n => n.Id)]),
            Case = about == 0 ? dice.Pick("c1", "c2", "c3") : Known<string>.None,
            Document = about == 1 ? dice.Pick("r1", "r2") : Known<string>.None,
            Concern = about == 2 ? dice.Pick("n1", "n2") : Known<string>.None,
            Appointment = about == 3 ? dice.Pick("t0", "t1") : Known<string>.None,
            Outcome = dice.Pick(DecisionOutcome.Approved, DecisionOutcome.Approved, DecisionOutcome.Refused, DecisionOutcome.Noted),
            Mode = approvals.Any(v => v.Vote == Vote.Against) ? dice.Pick(DecisionMode.Majority, DecisionMode.Consensus) : dice.Pick(DecisionMode.Majority, DecisionMode.Consensus, DecisionMode.Unanimous),
            Approvals = Whole(approvals),
            Consulted = Whole(dice.Some(Offices, 2).Select(o => new Consultation { Office = o, Date = day.AddDays(dice.From(-10, 2)) })),
            Confirmed = confirming is not null ? new FollowUp { Date = confirming.Date, Meeting = confirming.Id }
                : dice.OneIn(2) ? new FollowUp { Date = day.AddDays(dice.From(0, 60)), Meeting = Known<string>.None } : Known<FollowUp>.None,
            ReportedBack = dice.OneIn(2) ? new FollowUp { Date = day.AddDays(dice.From(0, 60)), Meeting = Known<string>.None } : Known<FollowUp>.None,
            AboutAgency = dice.Pick("police", "icb"),
        };
    }
}
