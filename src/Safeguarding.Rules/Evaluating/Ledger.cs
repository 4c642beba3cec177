using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Records.Seeing;

namespace Safeguarding.Rules.Evaluating;

/// <summary>The records as they could be seen on one day, indexed once, and the rules that look at them.</summary>
public sealed class Ledger
{
    private readonly Dictionary<string, Office> offices;
    private readonly Dictionary<string, Agency> agencies;
    private readonly Dictionary<string, Area> areas;
    private readonly Dictionary<string, Body> bodies;
    private readonly Dictionary<string, Meeting> meetings;
    private readonly ILookup<string, Body> bodiesByKind;
    private readonly ILookup<string, Meeting> meetingsByBody;
    private readonly ILookup<string, Appointment> appointmentsByRole;
    private readonly ILookup<string, Waiver> waiversByRule;
    private readonly List<Meeting> astray;
    private readonly ValueList<Rule> rules;

    /// <summary>Indexes <paramref name="records"/> as of <paramref name="asOf"/>.</summary>
    /// <param name="records">What was recorded; what lies after the as-of date is put out of sight here.</param>
    /// <param name="asOf">The day on which the judgement is made.</param>
    /// <param name="rules">Every version of every rule evaluated together, so that one can ask whether a meeting was quorate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is <c>null</c>.</exception>
    public Ledger(PartnershipRecords records, DateOnly asOf, ValueList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(records);
        // In order, so that no report hangs on the order in which records stand; and without names that name nothing.
        Records = NameSight.Seen(records.AsOf(asOf).InOrder(), asOf);
        AsOf = asOf;
        this.rules = rules;
        offices = First(Records.Offices, o => o.Id);
        agencies = First(Records.Agencies, a => a.Id);
        areas = First(Records.Areas, a => a.Id);
        bodies = First(Records.Bodies, b => b.Id);
        meetings = First(Records.Meetings, m => m.Id);
        bodiesByKind = bodies.Values.ToLookup(b => b.Kind ?? b.Id, StringComparer.Ordinal);
        meetingsByBody = Records.Meetings.Items
            .SelectMany(m => m.Bodies.Select(b => (Body: b, Meeting: m)))
            .OrderBy(m => m.Meeting.Date.Earliest).ThenBy(m => m.Meeting.Id, StringComparer.Ordinal)
            .ToLookup(m => m.Body, m => m.Meeting, StringComparer.Ordinal);
        astray = [.. Records.Meetings.Items.Where(m => m.Status != MeetingStatus.Cancelled && m.Date.Earliest <= asOf
            && m.Bodies.Any(b => !bodies.ContainsKey(b))
            && Records.Bodies is { Reach: Reach.Between } list && list.From <= m.Date.Latest && m.Date.Earliest <= list.To)];
        appointmentsByRole = Records.Appointments.Items
            .OrderBy(a => a.From.Earliest).ThenBy(a => a.Id, StringComparer.Ordinal)
            .ToLookup(a => a.Role, StringComparer.Ordinal);
        waiversByRule = Records.Waivers.ToLookup(w => w.Rule, StringComparer.Ordinal);
    }

    /// <summary>The day on which the judgement is made.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The records as they could be seen on that day.</summary>
    public PartnershipRecords Records { get; }

    /// <summary>The partnership as a scope of findings.</summary>
    public Subject Partnership => new("partnership", Records.Partnership);

    /// <summary>The office of that id; <c>null</c>: not recorded.</summary>
    public Office? Office(string id) => offices.GetValueOrDefault(id);

    /// <summary>The agency of that id; <c>null</c>: not recorded.</summary>
    public Agency? Agency(string id) => agencies.GetValueOrDefault(id);

    /// <summary>The area of that id; <c>null</c>: not recorded.</summary>
    public Area? Area(string id) => areas.GetValueOrDefault(id);

    /// <summary>Whether a name is that of no office, though the offices are all recorded: a slip of the pen for one that is not known.</summary>
    internal bool IsNobody(string office) => Records.Offices.Reach == Reach.Between && !offices.ContainsKey(office);

    /// <summary>Whether a name in the records is that of an office; unknown where it is nobody's.</summary>
    internal Truth Names(string name, string office) => name == office ? Truth.True : IsNobody(name) ? Truth.Unknown : Truth.False;

    /// <summary>The body of that id; <c>null</c>: not recorded.</summary>
    public Body? Body(string id) => bodies.GetValueOrDefault(id);

    /// <summary>The bodies of a kind, by id.</summary>
    public IEnumerable<Body> BodiesOf(string kind) => bodiesByKind[kind].OrderBy(b => b.Id, StringComparer.Ordinal);

    /// <summary>The meetings in which a body took part, by date, whether it was host or not.</summary>
    public IEnumerable<Meeting> MeetingsOf(string body) => meetingsByBody[body];

    /// <summary>What is missing where the meetings of a body, or of a kind of body, are not all known: the list does not cover these days, or one is astray.</summary>
    internal Fact? MissingMeetings(string of, Interval days) => Records.Meetings.Missing($"meetings of {of}", days) ?? Astray(of, days);

    /// <summary>Whether every meeting from one day to another, both inside, is known, and whose it was.</summary>
    internal bool KnowsMeetings(DateOnly from, DateOnly to) => to < from || (Records.Meetings.Covers(from, to) && Astray(string.Empty, new(from, to)) is null);

    // A meeting in these days of a body that is none, though the bodies are all recorded: a slip of the pen, and whose it was is not known.
    private Fact? Astray(string of, Interval days) => astray.Find(m => days.Contains(m.Date) != Truth.False) is { } meeting
        ? new(Words.Astray, meeting.Id, of, string.Join(" or ", meeting.Bodies.Where(b => Body(b) is null)))
        : null;

    /// <summary>The meeting of that id; <c>null</c>: not recorded.</summary>
    public Meeting? Meeting(string id) => meetings.GetValueOrDefault(id);

    /// <summary>The appointments to a role, by first day.</summary>
    public IEnumerable<Appointment> Appointments(string role) => appointmentsByRole[role];

    /// <summary>The rules evaluated together, every version of each.</summary>
    public ValueList<Rule> Rules => rules;

    /// <summary>The areas of an office: its own, or else those of its agency.</summary>
    public Known<ValueList<string>> AreaOf(Office office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return office.Area.IsRecorded ? office.Area
            : office.Agency.TryGet(out var agency) && Agency(agency) is { } known ? known.Area
            : Known<ValueList<string>>.NotRecorded;
    }

    /// <summary>
    /// Whether something from <paramref name="from"/> to <paramref name="to"/>, both inside, holds on <paramref name="day"/>; an
    /// end that is not recorded is open as far as its list reaches, and beyond that unknown.
    /// </summary>
    /// <param name="from">The first day; <c>null</c>: open.</param>
    /// <param name="to">The last day; <c>null</c>: open.</param>
    /// <param name="day">The day.</param>
    /// <param name="horizon">The <see cref="Coverage.Horizon{T}"/> of the list that it stands in.</param>
    public static Truth InForce(When? from, When? to, When day, DateOnly? horizon)
    {
        var begun = from is { } first ? Dates.OnOrBefore(first, day) : Truth.True;
        var lasts = to is { } last ? Dates.OnOrBefore(day, last)
            : horizon is { } end ? Dates.OnOrBefore(day, end) switch { Truth.True => Truth.True, _ => Truth.Unknown }
            : Truth.True;
        return begun.And(lasts);
    }

    /// <summary>Whether something that is recorded for some day of a time was to be seen on the as-of date: not known to the day, it may be yet to come.</summary>
    public Truth Seen(When date) => date.Precision == WhenPrecision.Unknown ? Truth.True : Dates.OnOrBefore(date, AsOf);

    /// <summary>The days on which a version of a rule judges a body: both in force, up to the as-of date; <c>null</c>: none.</summary>
    public Interval? TimeJudged(Rule rule, Body body)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(body);
        return Within(rule.InForce, body.From?.Earliest, body.To?.Latest);
    }

    /// <summary>The days on which a version of a rule judges anything, up to the as-of date; <c>null</c>: none.</summary>
    public Interval? TimeJudged(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Within(rule.InForce, null, null);
    }

    /// <summary>Whether the facts that a rule's <c>if</c> asks for are so.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="about">What it is asked about, for the words.</param>
    /// <param name="own">The facts of the thing itself; <c>null</c>: it has none.</param>
    /// <param name="area">Its areas, asked where the thing itself does not say.</param>
    public Condition Applies(Rule rule, string about, Facts? own, Known<ValueList<string>> area)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.If.Values.Count == 0
            ? Condition.Always
            : Condition.All(rule.If.Values
                .Select(asked => Condition.Of(new(Words.If, asked.Key, asked.Value, about), Reads(asked.Key, asked.Value, own, area)))
                .ToValueList());
    }

    /// <summary>
    /// Whether a meeting was quorate for a body: every quorum rule in force for it that day, of any strength. Where there is none
    /// it is not stated.
    /// </summary>
    public Condition Quorate(Body body, Meeting meeting) => Quorate(body, meeting, Known<string>.None);

    /// <summary>Whether a meeting was quorate for a body, at an item of it too: see <see cref="IQuorumKind.Quorate"/>.</summary>
    public Condition Quorate(Body body, Meeting meeting, Known<string> item)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(meeting);
        var asked = rules
            .Select(r => r.Kind is IQuorumKind kind ? kind.Quorate(r, this, body, meeting, item) : null)
            .OfType<Condition>()
            .ToValueList();
        return asked.IsEmpty ? Condition.Of(new(Words.NoQuorumRule, body.Id), Truth.Unknown) : Condition.All(asked);
    }

    internal (Truth Holds, Waiver? Waiver) WaiverOf(string rule, string subject, When breach)
    {
        (Truth Holds, Waiver? Waiver) found = (Truth.False, null);
        foreach (var waiver in waiversByRule[rule].Where(w => w.Subject is null || w.Subject == subject))
        {
            var inTime = Dates.OnOrBefore(waiver.Granted, breach);
            var holds = inTime.And(InForce(waiver.From, waiver.To, breach, null));

            // Granted in time and not in force on the day it has nothing to do with it; granted later it is an acknowledgement.
            if (holds == Truth.False && inTime == Truth.True)
            {
                continue;
            }

            if (found.Waiver is null || holds == Truth.True || (holds == Truth.Unknown && found.Holds == Truth.False))
            {
                found = (holds, waiver);
            }
        }

        return found;
    }

    private static Dictionary<string, T> First<T>(Recorded<T> list, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            byId.TryAdd(id(item), item);
        }

        return byId;
    }

    private Interval? Within(Interval inForce, DateOnly? from, DateOnly? to)
    {
        var first = from > inForce.First ? from.Value : inForce.First;
        var last = to < inForce.Last ? to.Value : inForce.Last;
        last = AsOf < last ? AsOf : last;
        return first <= last ? new Interval(first, last) : null;
    }

    private Truth Reads(string fact, string value, Facts? own, Known<ValueList<string>> area)
    {
        if (own?[fact] is { } said)
        {
            return Truths.Of(said == value);
        }

        if (!area.TryGet(out var ids) || ids.IsEmpty)
        {
            return Truth.Unknown;
        }

        var answers = ids.Select(id => Area(id)?.Facts[fact]).Select(v => v is null ? Truth.Unknown : Truths.Of(v == value)).Distinct().ToList();
        return answers.Count == 1 ? answers[0] : Truth.Unknown;
    }

    private static class Words
    {
        public static readonly FactWords If = new("{0} is {1} for {2}", "{0} is not {1} for {2}", "whether {0} is {1} for {2}");
        public static readonly FactWords Astray = new("{0} was a meeting of {1}", "{0} was no meeting of {1}", "which body met at {0}: it says {2}, and the records know none of that name");
        public static readonly FactWords NoQuorumRule = new("a quorum is stated for {0}", "no quorum is stated for {0}", "the quorum of {0}: no rule states one");
    }
}
