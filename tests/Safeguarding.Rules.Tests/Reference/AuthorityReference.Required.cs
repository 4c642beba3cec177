using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Authority;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each thing that may not go without a decision.</summary>
internal sealed partial class AuthorityReference
{
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
                    yield return Needed("appointment", appointment.Id, applies, from, true, d => d.Appointment);
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

            // What its list of events does not say is as the list of cases is: beyond its days there may be others.
            var (starts, _) = about.Happened(matter, required.With!);
            if (starts.Count == 0 && (DecidedAbout.Says(matter, required.With!) || DecidedAbout.All(matter, required.With!) is { Count: > 0 } perhaps && perhaps.TrueForAll(d => judged.InForce(d) == false)))
            {
                continue;
            }

            var applies = isOfKind & (starts.Count > 0 ? judged.InForce(starts[0]) : null);
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

            var (ends, endsWhole) = about.Happened(matter, rule.Before ?? (matter.Type switch { "case" => "closed", "document" => "published", _ => "resolved" }));
            yield return Needed(matter.Type, matter.Id, applies, ends.Count > 0 ? ends[0] : null, endsWhole,
                d => matter.Type switch { "case" => d.Case, "document" => d.Document, _ => d.Concern }).WithOpenIf(holds, judged.AsOf);
        }
    }

    private Expected Needed(string type, string id, bool? applies, When? end, bool isEndKnown, Func<Decision, Known<string>> named)
    {
        List<When> done = [], perhaps = [];

        // One that is right and still to be confirmed leaves the thing not yet due until it falls due.
        Expected? pending = null;
        foreach (var decision in Decisions.Items.Where(d => IsOfType(d) && d.Outcome == DecisionOutcome.Approved))
        {
            // A decision of before the rule signs nothing off under it.
            bool? isAbout = named(decision) is { IsRecorded: true } its ? its.TryGet(out var thing) && thing == id : null;
            var day = Day(decision);
            var counts = isAbout & Three.OnOrBefore(judged.From, day) & judged.Seen(decision.Date)
                & Right(decision, rule.Before is null ? day : end is { } event_ ? Three.OnOrBefore(day, event_) == true ? event_ : day : judged.AsOf);
            if (rule.Confirmed is { } confirmation)
            {
                var confirmed = Confirmed(decision, confirmation);
                pending ??= (counts & (end is { } by2 ? Three.OnOrBefore(day, by2) : isEndKnown)) == true && confirmed.Outcome == Outcome.NotYetDue ? confirmed with { Type = type, Id = id } : null;
                counts &= confirmed.Outcome switch { Outcome.Met => true, Outcome.NotMet => false, _ => null };
            }

            (counts == true ? done : counts is null ? perhaps : []).Add(day);
        }

        var due = end is { } last ? LastDay.On(last) : isEndKnown ? LastDay.None : LastDay.Uncountable;
        var said = DutyReference.Judge(type, id, judged.AsOf, due, done, perhaps, end is { } by && Decisions.Covers(judged.From, by.Latest < judged.AsOf ? by.Latest : judged.AsOf));
        said = said.Outcome == Outcome.Met ? said : pending ?? said;
        return applies is null ? new(type, id, Outcome.CannotTell) { Due = said.Due } : said;
    }
}
