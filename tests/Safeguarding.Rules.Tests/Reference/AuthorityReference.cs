using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each decision, and each thing that may not go without one.</summary>
internal sealed class AuthorityReference(Judged judged, AuthorityRule rule)
{
    private const string Anything = "any";

    private readonly Offices offices = new(judged);

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

        var (area, facts, type) = About(decision);
        var holds = type is null && judged.Rule.If.Values.Count > 0 ? null : judged.If(judged.Rule.If, facts, area);
        if (holds == false)
        {
            yield return new("decision", decision.Id, Outcome.DoesNotApply);
            yield break;
        }

        Expected said;
        var (before, inTime) = Event(decision);
        if (decision.Outcome != DecisionOutcome.Approved)
        {
            // Any decision is judged for who decided, and where.
            bool? Where(DecidedIn? place) => place is { } asked ? In(decision, asked) : true;
            said = Said(decision, Decider(decision) & Where(rule.In) & (rule.Ways.IsEmpty ? true : Three.Any(rule.Ways.Select(w => Where(w.In)))));
        }
        else
        {
            var right = Right(decision, before ?? Day(decision)) & inTime;
            said = rule.Confirmed is { } confirmation ? Confirmed(decision, confirmation, right) : Said(decision, right);
        }

        yield return inForce is null ? new("decision", decision.Id, Outcome.CannotTell) { Due = said.Due } : said.WithOpenIf(holds, judged.AsOf);
    }

    private Expected Said(Decision decision, bool? right)
    {
        var outcome = right is null ? Outcome.CannotTell : right == true ? Outcome.Met : Outcome.NotMet;
        return new("decision", decision.Id, outcome) { MetOn = outcome == Outcome.Met ? Day(decision) : null, Breach = Day(decision) };
    }

    // The event on or before which it must be decided, for the thing decided about.
    private (When? Day, bool? InTime) Event(Decision decision)
    {
        if (rule.Before is not { } before)
        {
            return (null, true);
        }

        var matter = Matter(decision);
        if (matter is null)
        {
            return (null, decision.Case.IsNone && decision.Document.IsNone && decision.Concern.IsNone ? true : null);
        }

        var (days, isWhole) = Happened(matter, before);
        if (days.Count == 0)
        {
            return (null, isWhole ? true : null);
        }

        return (days[0], Three.OnOrBefore(Day(decision), days[0]));
    }

    private Matter? Matter(Decision decision) =>
        decision.Case.TryGet(out var it) ? Records.Cases.Items.Where(c => c.Id == it).Select(Reference.Matter.Of).FirstOrDefault()
        : decision.Document.TryGet(out var document) ? Records.Documents.Items.Where(d => d.Id == document).Select(Reference.Matter.Of).FirstOrDefault()
        : decision.Concern.TryGet(out var concern) ? Records.Concerns.Items.Where(c => c.Id == concern).Select(Reference.Matter.Of).FirstOrDefault()
        : null;

    private (Known<ValueList<string>> Area, Facts Facts, string? Type) About(Decision decision) =>
        Matter(decision) is { } matter ? (matter.Area, matter.Facts, (string?)matter.Type)
        : decision.Case.IsNone && decision.Document.IsNone && decision.Concern.IsNone && decision.Appointment.IsNone ? (Known<ValueList<string>>.None, Facts.Empty, (string?)null)
        : (Known<ValueList<string>>.NotRecorded, Facts.Empty, (string?)null);

    private (List<When> Days, bool IsWhole) Happened(Matter matter, string name)
    {
        List<When> days = [];
        bool isWhole;
        if (matter.Own.TryGetValue(name, out var own))
        {
            days.AddRange(own.Items.Where(d => judged.Seen(d) == true));
            isWhole = own.Reach == Reach.Whole && days.Count == own.Items.Count;
        }
        else
        {
            days.AddRange(matter.Events.Items.Where(e => e.Event == name && judged.Seen(e.Date) == true).Select(e => judged.Dated(e.Date, Records.Cases)));
            isWhole = matter.Events.Reach == Reach.Whole;
        }

        return ([.. days.OrderBy(d => d.Latest)], isWhole);
    }

    private bool? Right(Decision decision, When by) => Decider(decision) & Ways(decision, by);

    private bool? Ways(Decision decision, When by) =>
        Way(decision, by, rule.In, rule.Mode, rule.Approvers, rule.Consulted)
        & (rule.Ways.IsEmpty ? true : Three.Any(rule.Ways.Select(w => Way(decision, by, w.In, w.Mode, w.Approvers, w.Consulted))));

    // The body or agency named decided.
    private bool? Decider(Decision decision)
    {
        bool? decided = true;
        if (!rule.By.IsEmpty)
        {
            decided &= decision.Body.TryGet(out var body) ? offices.IsOfKind(body, rule.By) : decision.Body.IsNone ? false : decision.Agency.HasValue ? false : null;
        }

        if (!rule.ByAgency.IsEmpty)
        {
            decided &= decision.Agency.TryGet(out var agency) ? rule.ByAgency.Contains(Anything) || rule.ByAgency.Contains(agency) : decision.Agency.IsNone ? false : decision.Body.HasValue ? false : null;
        }

        if (!rule.ForbiddenTo.IsEmpty)
        {
            decided &= decision.Body.TryGet(out var body) ? !offices.IsOfKind(body, rule.ForbiddenTo) : decision.Body.IsNone ? true : decision.Agency.HasValue ? true : null;
        }

        return rule.AreaSame ? decided & SharesArea(decision) : decided;
    }

    private bool? SharesArea(Decision decision)
    {
        var its = About(decision).Area;
        if (its.IsNone)
        {
            return true;
        }

        var deciders = decision.Body.TryGet(out var body) ? offices.Body(body)?.Area ?? default
            : decision.Agency.TryGet(out var agency) ? Records.Agencies.Items.FirstOrDefault(a => a.Id == agency)?.Area ?? default : default;
        return deciders.IsNone ? true : deciders.TryGet(out var one) && its.TryGet(out var other) ? one.Intersect(other).Any() : null;
    }

    private bool? Way(Decision decision, When by, DecidedIn? where, DecisionMode? mode, Requirement? approvers, Requirement? consulted) =>
        (where is { } place ? In(decision, place) : true)
        & (mode is { } least ? decision.Mode == DecisionMode.NotRecorded ? null : decision.Mode >= least : true)
        & (approvers is { } needs ? Approved(decision, needs, by) : true)
        & (consulted is { } asked ? Consulted(decision, asked) : true);

    private Asked Asked(Decision decision, When day) => new(day) { Body = decision.Body.TryGet(out var body) ? offices.Body(body) : null, Areas = About(decision).Area };

    private bool? Approved(Decision decision, Requirement needs, When by)
    {
        var approvers = new Approvers(judged, decision);
        var item = Item(decision);
        bool? IsAbsent(string office) => item is null ? decision.Item.HasValue ? null : false
            : item.Absent.IsRecorded ? item.Absent.TryGet(out var absent) && absent.Contains(office) : null;
        var day = Day(decision);
        var last = rule.Before is null ? day : by;
        return new Requirements(judged, offices).Fulfilled(needs, new([.. approvers.Stands(last).Select(s => s with { There = s.There & !IsAbsent(s.Person) })])
        {
            Strangers = !approvers.IsWhole(last),
        }, Asked(decision, day));
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

        var held = Meetings.IsHeld(meeting, judged) == true ? true : (bool?)null;
        if (place == DecidedIn.Meeting)
        {
            return held;
        }

        var body = decision.Body.TryGet(out var decided) && meeting.Bodies.Contains(decided) ? decided : meeting.Bodies[0];
        return held & (offices.Body(body) is { } known ? Quorums.IsQuorate(judged, meeting, known, Item(decision)) & (decision.Item.HasValue && Item(decision) is null ? null : true) : null);
    }

    private Expected Confirmed(Decision decision, AuthorityConfirmation says, bool? right)
    {
        var day = Day(decision);
        var due = says.Within is { } within ? Counting.After(day, within, judged.Rule) : LastDay.None;
        var soonest = says.NotBefore is { } least ? Counting.After(day, least, judged.Rule).Limit : null;
        List<When> done = [], perhaps = [];
        if (decision.Confirmed.TryGet(out var confirmed))
        {
            var on = judged.Dated(confirmed.Date, day.Earliest);
            bool? counts = judged.Seen(confirmed.Date);
            if (!says.By.IsEmpty)
            {
                counts &= confirmed.Meeting.TryGet(out var id)
                    ? Records.Meetings.Items.FirstOrDefault(m => m.Id == id) is { } meeting ? Three.Any(meeting.Bodies.Select(b => offices.IsOfKind(b, says.By))) & (Meetings.IsHeld(meeting, judged) == true ? true : null) : null
                    : confirmed.Meeting.IsNone ? false : null;
            }

            if (counts == true && soonest is { } first && Three.Before(on, first) is not false and var early)
            {
                return new("decision", decision.Id, early == true || right == false ? Outcome.NotMet : Outcome.CannotTell) { Due = due.Shown, Breach = early == true ? on : day, AlsoBreach = early == true && right == false ? day : null };
            }

            (counts == true ? done : counts is null ? perhaps : []).Add(on);
        }

        var until = due.Limit is { } limit && limit.Latest < judged.AsOf ? limit.Latest : judged.AsOf;
        var said = DutyReference.Judge("decision", decision.Id, judged.AsOf, due, done, perhaps, decision.Confirmed.IsRecorded && (decision.Confirmed.HasValue || until <= Decisions.SpeaksTo()));
        if (right == false)
        {
            // Silent: which of several breaches is shown. A confirmation that is missing is; one that came late not beside a wrong way.
            return said.Outcome == Outcome.NotMet && (said.MetOn is null || Ways(decision, Event(decision).Day ?? day) != false) ? said with { AlsoBreach = day } : new("decision", decision.Id, Outcome.NotMet) { Breach = day };
        }

        return right == true || said.Outcome == Outcome.NotMet ? said : new("decision", decision.Id, Outcome.CannotTell) { Due = said.Due };
    }

    private IEnumerable<Expected> Required(RequiredFor required)
    {
        if (required.Appointment is { } to)
        {
            foreach (var appointment in Records.Appointments.Items.Where(a => a.Role == to.Role))
            {
                var from = judged.Dated(appointment.From, Records.Appointments);
                var applies = (appointment.Body.TryGet(out var body) ? offices.Body(body) is null ? null : offices.IsOfKind(body, to.Body) : appointment.Body.IsNone ? false : null) & judged.InForce(from) & judged.Seen(appointment.From);
                if (applies != false)
                {
                    yield return Needed("appointment", appointment.Id, applies, from, from, true, d => d.Appointment);
                }
            }

            yield break;
        }

        var matters = Records.Cases.Items.Where(_ => !required.Cases.IsEmpty).Select(c => (Reference.Matter.Of(c), required.Cases))
            .Concat(Records.Documents.Items.Where(_ => !required.Documents.IsEmpty).Select(d => (Reference.Matter.Of(d), required.Documents)))
            .Concat(Records.Concerns.Items.Where(_ => !required.Concerns.IsEmpty).Select(c => (Reference.Matter.Of(c), required.Concerns)));
        foreach (var (matter, kinds) in matters)
        {
            bool? isOfKind = matter.Kind.IsRecorded ? matter.Kind.TryGet(out var kind) && kinds.Contains(kind) : null;
            if (isOfKind == false)
            {
                continue;
            }

            var (starts, startsWhole) = Happened(matter, required.With!);
            if (starts.Count == 0)
            {
                if (!startsWhole)
                {
                    yield return new(matter.Type, matter.Id, Outcome.CannotTell);
                }

                continue;
            }

            var applies = isOfKind & judged.InForce(starts[0]);
            if (applies == false)
            {
                continue;
            }

            var holds = judged.If(judged.Rule.If, matter.Facts, matter.Area);
            if (holds == false)
            {
                yield return new(matter.Type, matter.Id, Outcome.DoesNotApply);
                continue;
            }

            var (ends, endsWhole) = Happened(matter, rule.Before ?? (matter.Type switch { "case" => "closed", "document" => "published", _ => "resolved" }));
            yield return Needed(matter.Type, matter.Id, applies, starts[0], ends.Count > 0 ? ends[0] : null, endsWhole,
                d => matter.Type switch { "case" => d.Case, "document" => d.Document, _ => d.Concern }).WithOpenIf(holds, judged.AsOf);
        }
    }

    private Expected Needed(string type, string id, bool? applies, When start, When? end, bool isEndKnown, Func<Decision, Known<string>> about)
    {
        List<When> done = [], perhaps = [];
        foreach (var decision in Decisions.Items.Where(d => IsOfType(d) && d.Outcome == DecisionOutcome.Approved))
        {
            // A decision of before the rule signs nothing off under it.
            bool? isAbout = about(decision) is { IsRecorded: true } its ? its.TryGet(out var thing) && thing == id : null;
            var day = Day(decision);
            var counts = isAbout & Three.OnOrBefore(judged.From, day) & judged.Seen(decision.Date)
                & Right(decision, end is { } event_ ? Three.OnOrBefore(day, event_) == true ? event_ : day : judged.AsOf);
            (counts == true ? done : counts is null ? perhaps : []).Add(day);
        }

        var due = end is { } last ? LastDay.On(last) : isEndKnown ? LastDay.None : LastDay.Uncountable;
        var said = DutyReference.Judge(type, id, judged.AsOf, due, done, perhaps, end is { } by && Decisions.Covers(start.Earliest < judged.From ? judged.From : start.Earliest, by.Latest));
        return applies is null ? new(type, id, Outcome.CannotTell) { Due = said.Due } : said;
    }
}
