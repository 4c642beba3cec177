using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each decision, and each thing that may not go without one.</summary>
internal sealed partial class AuthorityReference(Judged judged, AuthorityRule rule)
{
    private const string Anything = "any";

    private readonly Offices offices = new(judged);
    private readonly DecidedAbout about = new(judged, new(judged));

    public static IEnumerable<Expected> Judge(Judged judged) => new AuthorityReference(judged, (AuthorityRule)judged.Rule.Says).All();

    private PartnershipRecords Records => judged.Records;

    private Recorded<Decision> Decisions => judged.Records.Decisions;

    private IEnumerable<Expected> All()
    {
        var found = Decisions.Items.SelectMany(Of).ToList();
        var covered = Decisions.Covers(judged.From, judged.Until);
        if (rule.RequiredFor is { } required)
        {
            found.AddRange(Required(required));
            covered &= required.Appointment is not null ? Records.Appointments.Covers(judged.From, judged.Until)
                : !required.Cases.IsEmpty ? Records.Cases.Covers(judged.From, judged.Until)
                : !required.Documents.IsEmpty ? Records.Documents.Covers(judged.From, judged.Until)
                : Records.Concerns.Covers(judged.From, judged.Until);
        }

        return Scope.Partnership(judged, found, covered);
    }

    private bool IsOfType(Decision decision) => rule.Decisions.Contains(Anything) || rule.Decisions.Contains(decision.Type);

    private When Day(Decision decision) => judged.Dated(decision.Date, Decisions);

    private IEnumerable<Expected> Of(Decision decision)
    {
        // What was only noted or received is no subject.
        var inForce = judged.InForce(Day(decision)) & judged.Seen(decision.Date);
        if (!IsOfType(decision) || decision.Outcome is DecisionOutcome.Noted or DecisionOutcome.Received || inForce == false)
        {
            yield break;
        }

        var (area, facts, type) = about.About(decision);
        var holds = type is null && judged.Rule.If.Values.Count > 0 ? null : judged.If(judged.Rule.If, facts, area);
        if (holds == false)
        {
            yield return new("decision", decision.Id, Outcome.DoesNotApply);
            yield break;
        }

        Expected said;
        var (last, inTime) = Event(decision);
        if (decision.Outcome != DecisionOutcome.Approved)
        {
            // Any decision is judged for who decided, and where.
            bool? Where(DecidedIn? place) => place is { } asked ? In(decision, asked) : true;
            said = Said(decision, Decider(decision) & Where(rule.In) & (rule.Ways.IsEmpty ? true : Three.Any(rule.Ways.Select(w => Where(w.In)))));
        }
        else
        {
            // Approvals may come until the event: while it has not happened and nothing else is missing, there is still time.
            var right = Right(decision, last) & inTime;
            var pending = AsksApprovers ? IsPending(decision) : false;
            var rest = pending == false ? false : Right(decision, null) & inTime;
            said = right == true || (pending & rest) == false ? Said(decision, right)
                : new("decision", decision.Id, (pending & rest) == true ? Outcome.NotYetDue : Outcome.CannotTell);
            if (rule.Confirmed is { } confirmation)
            {
                var confirmed = Confirmed(decision, confirmation);
                said = judged.Worst(confirmed, said.Outcome == Outcome.CannotTell ? said with { Due = confirmed.Due } : said);
            }
        }

        yield return inForce is null ? new("decision", decision.Id, Outcome.CannotTell) { Due = said.Due } : said.WithOpenIf(holds, judged.AsOf);
    }

    private Expected Said(Decision decision, bool? right)
    {
        var outcome = right is null ? Outcome.CannotTell : right == true ? Outcome.Met : Outcome.NotMet;
        return new("decision", decision.Id, outcome) { MetOn = outcome == Outcome.Met ? Day(decision) : null, Breach = Day(decision) };
    }

    private bool AsksApprovers => rule.Approvers is not null || rule.Ways.Any(w => w.Approvers is not null);

    // The last day for approvals, and whether it was decided on or before the event, for the thing decided about.
    private (When Last, bool? InTime) Event(Decision decision)
    {
        if (rule.Before is not { } before || DecidedAbout.IsAboutNothing(decision))
        {
            return (Day(decision), true);
        }

        if (about.Matter(decision) is not { } matter)
        {
            return (When.Between(Day(decision).Earliest, judged.AsOf), null);
        }

        var (days, isWhole) = about.Happened(matter, before);
        return days.Count > 0 ? (days[0], Three.OnOrBefore(Day(decision), days[0]))
            : isWhole ? (When.On(judged.AsOf), true)
            : (When.Between(Day(decision).Earliest, judged.AsOf), null);
    }

    // Whether the event is still to come.
    private bool? IsPending(Decision decision)
    {
        if (rule.Before is not { } before || DecidedAbout.IsAboutNothing(decision))
        {
            return false;
        }

        var (days, isWhole) = about.Matter(decision) is { } matter ? about.Happened(matter, before) : ([], false);
        return days.Count > 0 ? false : isWhole ? true : null;
    }

    private bool? Right(Decision decision, When? by) => Decider(decision) & Ways(decision, by);

    private bool? Ways(Decision decision, When? by) =>
        Way(decision, by, rule.In, rule.Mode, rule.Approvers, rule.Consulted)
        & (rule.Ways.IsEmpty ? true : Three.Any(rule.Ways.Select(w => Way(decision, by, w.In, w.Mode, w.Approvers, w.Consulted))));

    // The body or agency named decided.
    private bool? Decider(Decision decision)
    {
        bool? decided = true;
        if (!rule.By.IsEmpty)
        {
            decided &= decision.Body.TryGet(out var body) ? IsOfKind(body, rule.By) : decision.Body.IsNone ? false : decision.Agency.HasValue ? false : null;
        }

        if (!rule.ByAgency.IsEmpty)
        {
            decided &= decision.Agency.TryGet(out var agency) ? rule.ByAgency.Contains(Anything) || rule.ByAgency.Contains(agency) : decision.Agency.IsNone ? false : decision.Body.HasValue ? false : null;
        }

        if (!rule.ForbiddenTo.IsEmpty)
        {
            decided &= decision.Body.TryGet(out var body) ? !IsOfKind(body, rule.ForbiddenTo) : decision.Body.IsNone ? true : decision.Agency.HasValue ? true : null;
        }

        return rule.AreaSame ? decided & SharesArea(decision) : decided;
    }

    // Of what kind a body is that the records do not know, nobody can tell.
    private bool? IsOfKind(string body, ValueList<string> kinds) => offices.Body(body) is null ? null : offices.IsOfKind(body, kinds);

    private bool? SharesArea(Decision decision)
    {
        var its = about.About(decision).Area;
        if (its.IsNone)
        {
            return true;
        }

        var deciders = decision.Body.TryGet(out var body) ? offices.Body(body)?.Area ?? default
            : decision.Agency.TryGet(out var agency) ? Records.Agencies.Items.FirstOrDefault(a => a.Id == agency)?.Area ?? default : default;
        return deciders.IsNone ? true : deciders.TryGet(out var one) && its.TryGet(out var other) ? one.Intersect(other).Any() : null;
    }

    private bool? Way(Decision decision, When? by, DecidedIn? where, DecisionMode? mode, Requirement? approvers, Requirement? consulted) =>
        (where is { } place ? In(decision, place) : true)
        & (mode is { } least ? decision.Mode == DecisionMode.NotRecorded ? null : decision.Mode >= least : true)
        & (approvers is { } needs && by is { } last ? Approved(decision, needs, last) : true)
        & (consulted is { } asked ? Consulted(decision, asked) : true);

    private Asked Asked(Decision decision, When day) => new(day) { Body = decision.Body.TryGet(out var body) ? offices.Body(body) : null, Areas = about.About(decision).Area };

    private bool? Approved(Decision decision, Requirement needs, When by)
    {
        var approvers = new Approvers(judged, decision);
        var item = Item(decision);
        bool? IsAbsent(string office) => item is null ? decision.Item.HasValue ? null : false
            : item.Absent.IsRecorded ? item.Absent.TryGet(out var absent) && absent.Contains(office) : null;
        return new Requirements(judged, offices).Fulfilled(needs, new([.. approvers.Stands(by).Select(s => s with { There = s.There & !IsAbsent(s.Person) })])
        {
            Strangers = !approvers.IsWhole(by),
        }, Asked(decision, Day(decision)));
    }

    private AgendaItem? Item(Decision decision) =>
        decision.Meeting.TryGet(out var meeting) && decision.Item.TryGet(out var item)
            ? Records.Meetings.Items.FirstOrDefault(m => m.Id == meeting)?.Items.Items.FirstOrDefault(i => i.Id == item) : null;

    private bool? Consulted(Decision decision, Requirement asked)
    {
        var day = Day(decision);
        var list = decision.Consulted;
        return new Requirements(judged, offices).Fulfilled(asked, new([.. list.Items.Select(c => new Stand(c.Office, c.Office, Three.OnOrBefore(judged.Dated(c.Date, Decisions), day)))])
        {
            Strangers = !list.WholeTo(day.Latest < judged.AsOf ? day.Latest : judged.AsOf, Decisions, list.Items.Select(c => (When?)c.Date)),
        }, Asked(decision, day));
    }

    private bool? In(Decision decision, DecidedIn place)
    {
        if (!decision.Meeting.TryGet(out var id))
        {
            return decision.Meeting.IsNone ? false : null;
        }

        if (Records.Meetings.Items.FirstOrDefault(m => m.Id == id) is not { } meeting)
        {
            return null;
        }

        // It was held on the day of the decision, where it is not known to the day.
        var held = Meetings.IsHeld(meeting with { Date = Day(decision).Within(meeting.Date.Earliest, meeting.Date.Latest) }, judged) == true ? true : (bool?)null;
        if (place == DecidedIn.Meeting)
        {
            return held;
        }

        var body = decision.Body.TryGet(out var decided) && meeting.Bodies.Contains(decided) ? decided : meeting.Bodies[0];
        return held & (offices.Body(body) is { } known ? Quorums.IsQuorate(judged, meeting, known, Item(decision)) & (decision.Item.HasValue && Item(decision) is null ? null : true) : null);
    }

    private Expected Confirmed(Decision decision, AuthorityConfirmation says)
    {
        var day = Day(decision);
        var due = says.Within is { } within ? Counting.After(day, within, judged.Rule) : LastDay.None;
        var soonest = says.NotBefore is { } least ? Counting.After(day, least, judged.Rule).Limit : null;
        List<When> done = [], perhaps = [];
        if (decision.Confirmed.TryGet(out var confirmed))
        {
            // Nothing is confirmed before it is decided.
            var on = judged.Dated(confirmed.Date, day.Earliest).Within(day.Earliest, DateOnly.MaxValue);
            bool? counts = judged.Seen(confirmed.Date);
            if (!says.By.IsEmpty)
            {
                counts &= confirmed.Meeting.TryGet(out var id)
                    ? Records.Meetings.Items.FirstOrDefault(m => m.Id == id) is { } meeting ? Three.Any(meeting.Bodies.Select(b => offices.IsOfKind(b, says.By))) & (Meetings.IsHeld(meeting, judged) == true ? true : null) : null
                    : confirmed.Meeting.IsNone ? false : null;
            }

            if (counts == true && soonest is { } first && Three.Before(on, first) is not false and var early)
            {
                return new("decision", decision.Id, early == true ? Outcome.NotMet : Outcome.CannotTell) { Due = due.Shown, Breach = on };
            }

            (counts == true ? done : counts is null ? perhaps : []).Add(on);
        }

        var until = due.Limit is { } limit && limit.Latest < judged.AsOf ? limit.Latest : judged.AsOf;
        var said = DutyReference.Judge("decision", decision.Id, judged.AsOf, due, done, perhaps, decision.Confirmed.IsRecorded && (decision.Confirmed.HasValue || until <= Decisions.SpeaksTo()));

        // One that nobody recorded may have come too soon.
        var until2 = soonest is { } first2 && first2.Latest < judged.AsOf ? first2.Latest : judged.AsOf;
        return said.Outcome == Outcome.NotYetDue && soonest is not null && !decision.Confirmed.HasValue && !(decision.Confirmed.IsNone && until2 <= Decisions.SpeaksTo())
            ? new("decision", decision.Id, Outcome.CannotTell) { Due = said.Due } : said;
    }
}
