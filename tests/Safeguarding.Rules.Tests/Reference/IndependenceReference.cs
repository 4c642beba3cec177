using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Independence;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each office picked, on the as-of date.</summary>
internal sealed class IndependenceReference(Judged judged, IndependenceRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new IndependenceReference(judged, (IndependenceRule)judged.Rule.Says).All();

    private IEnumerable<Expected> All()
    {
        // What an office is on the as-of date is asked while the rule is in force; what it approved, also after that.
        var asked = rule.MustNot.Where(m => m == MustNot.ApproveOwnAgency || judged.AsOf <= judged.To).ToList();
        if (asked.Count == 0)
        {
            return [new("partnership", judged.Records.Partnership, Outcome.DoesNotApply)];
        }

        return Scope.EachOffice(judged, offices, rule.Who, (office, picked) =>
        {
            var entangled = asked.Select(m => (MustNot: m, Truth: Entangled(office, m))).ToList();
            var truth = Three.Any(entangled.Select(e => e.Truth));
            var outcome = picked is null || truth is null ? Outcome.CannotTell : truth == false ? Outcome.Met : Outcome.NotMet;

            // A state is a breach of the as-of date; an approval of the day it was given.
            var isState = entangled.Any(e => e.Truth == true && e.MustNot != MustNot.ApproveOwnAgency);
            return new("office", office, outcome) { Breach = isState ? judged.AsOf : approved.TryGetValue(office, out var day) ? day : judged.AsOf };
        });
    }

    private readonly Dictionary<string, When> approved = new(StringComparer.Ordinal);

    private bool? Entangled(string office, MustNot mustNot) => mustNot switch
    {
        MustNot.OwnActions => OwnsActions(office),
        MustNot.ChairBody => Chairs(office) | MayBeOthers(),
        MustNot.SitOn => SitsOn(office) | MayBeOthers(),
        _ => ApprovesOwnAgency(office),
    };

    // A scope that the records do not know is cannot tell.
    private bool? MayBeOthers() => rule.Bodies.All(k => judged.Records.Bodies.Items.Any(b => (b.Kind ?? b.Id) == k)) ? false : null;

    private bool? OwnsActions(string office)
    {
        var actions = judged.Records.Actions;
        return Three.Any(actions.Items.Select(a => a.Owner.IsRecorded ? a.Owner.TryGet(out var owners) && owners.Contains(office) : (bool?)null))
            | (actions.Covers(judged.AsOf, judged.AsOf) ? false : null);
    }

    private bool? IsAsked(string body) => rule.Bodies.IsEmpty ? true : offices.IsOfKind(body, rule.Bodies);

    private bool? Chairs(string office) => offices.Holds(office, "chair", IsAsked, judged.AsOf);

    private bool? SitsOn(string office)
    {
        var bodies = judged.Records.Bodies;
        var sits = Three.Any(bodies.Items.Select(b =>
        {
            var asked = new Asked(judged.AsOf) { Body = b };

            // Whether an attendee sits on a body is not stated.
            var seated = Three.Any(offices.Seats(asked).Select(s => s.Office(office) & s.Filled & (s.Seat.Standing == Standing.Attendee ? null : true))) | (offices.AreSeatsWhole(asked) ? false : null);
            return IsAsked(b.Id) & seated & Lists.On(b.From, b.To, judged.AsOf, bodies.SpeaksTo());
        }));
        return sits | (bodies.Covers(judged.AsOf, judged.AsOf) ? false : null);
    }

    private bool? ApprovesOwnAgency(string office)
    {
        var decisions = judged.Records.Decisions;
        var agency = offices.Agency(office);
        bool? any = agency.IsNone || decisions.Covers(judged.From, judged.Until) ? false : null;
        foreach (var decision in decisions.Items)
        {
            bool? own = agency.IsNone || decision.AboutAgency.IsNone ? false : agency.TryGet(out var its) && decision.AboutAgency.TryGet(out var about) ? its == about : null;
            var day = judged.Dated(decision.Date, decisions);
            var approvers = new Approvers(judged, decision);

            // Silent: who approves for another approves in person all the same.
            var inPerson = Three.Any(decision.Approvals.Items.Where(a => a.Vote == Vote.For && a.Office == office).Select(a => judged.Seen(a.Date ?? decision.Date)));
            var truth = own & Three.Within(day, judged.From, judged.To) & judged.Seen(decision.Date) & (inPerson | approvers.Approves(office, judged.AsOf));
            any |= truth;
            if (truth == true && (!approved.TryGetValue(office, out var first) || day.Latest < first.Latest))
            {
                approved[office] = day;
            }
        }

        return any;
    }
}
