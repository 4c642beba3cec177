using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Seats = Safeguarding.Rules.Evaluating.Seating;

namespace Safeguarding.Rules.Kinds.Independence;

/// <summary>What binds one office that must be independent.</summary>
internal sealed class Entanglements(IndependenceRule says, Ledger ledger, string office)
{
    private readonly When today = When.On(ledger.AsOf);

    public string Office => office;

    public When AsOf => today;

    public bool MayNot(MustNot tie) => says.MustNot.Contains(tie);

    /// <summary>That none of what is judged on the as-of date binds it.</summary>
    public Condition Today()
    {
        var ties = new List<Condition>();
        if (MayNot(MustNot.OwnActions))
        {
            ties.AddRange(Owned());
        }

        if (MayNot(MustNot.ChairBody))
        {
            ties.AddRange(Chairs());
        }

        if (MayNot(MustNot.SitOn))
        {
            ties.AddRange(Sits());
        }

        if (MayNot(MustNot.ChairBody) || MayNot(MustNot.SitOn))
        {
            ties.AddRange(OtherBodies());
        }

        return Condition.All(ties.Select(t => t.Not()).ToValueList());
    }

    /// <summary>Each approval of a decision about its own agency in the time of the rule, with its day.</summary>
    public IEnumerable<(When Day, Condition Approved)> Approvals(Rule rule)
    {
        var delegates = new Delegates(ledger);
        foreach (var decision in ledger.Records.Decisions)
        {
            var about = Condition.All(
            [
                Condition.Of(new(Words.InForce, decision.Id, rule.InForce), rule.InForce.Contains(decision.Date).And(ledger.Seen(decision.Date))),
                Condition.Of(new(Words.About, decision.Id, office), About(decision)),
            ]);
            if (about.Truth != Truth.False)
            {
                yield return (decision.Date, Condition.All([about, Approved(decision, delegates)]));
            }
        }

        if (ledger.TimeJudged(rule) is { } days && ledger.Records.Decisions.Missing("decisions", days) is { } missing)
        {
            yield return (today, Condition.Of(missing, Truth.Unknown));
        }

        yield return (today, Condition.Of(new(Words.OtherOwn, office, rule.InForce), Truth.False));
    }

    private IEnumerable<Condition> Owned()
    {
        foreach (var action in ledger.Records.Actions)
        {
            var owns = action.Owner.TryGet(out var owners) ? Truths.Of(owners.Contains(office)) : action.Owner.IsNone ? Truth.False : Truth.Unknown;
            yield return Condition.Of(new(Words.Owns, office, action.Id), owns);
        }

        if (ledger.Records.Actions.Missing("actions", new(ledger.AsOf, ledger.AsOf)) is { } missing)
        {
            yield return Condition.Of(missing, Truth.Unknown);
        }
    }

    private IEnumerable<Condition> Chairs()
    {
        var appointments = ledger.Records.Appointments;
        foreach (var appointment in ledger.Appointments("chair").Where(a => ledger.Names(a.Office, office) != Truth.False))
        {
            var holds = ledger.Names(appointment.Office, office);
            var on = appointment.Body.TryGet(out var id) ? IsJudged(id) : appointment.Body.IsNone ? Truth.False : Truth.Unknown;
            yield return Condition.Of(
                new(Words.Chairs, office, appointment.Id, today), holds.And(on).And(Ledger.InForce(appointment.From, appointment.To, today, appointments.Horizon())));
        }

        if (appointments.Missing("appointments", new(ledger.AsOf, ledger.AsOf)) is { } missing)
        {
            yield return Condition.Of(missing, Truth.Unknown);
        }
    }

    private IEnumerable<Condition> Sits()
    {
        foreach (var body in ledger.Records.Bodies.Items.Where(b => IsJudged(b.Id) == Truth.True))
        {
            var there = Condition.Of(new(Words.There, body.Id, today), Ledger.InForce(body.From, body.To, today, ledger.Records.Bodies.Horizon()));
            var seats = new Seats(ledger, body, today);
            foreach (var seat in seats.Seats.Where(s => s.Office is null || s.Office == office))
            {
                var isIt = Condition.Of(new(Words.Whose, body.Id, office), seat.Office is null ? Truth.Unknown : Truth.True);
                var sits = Condition.Of(new(Words.Attends, office, body.Id), seat.Seat.Standing == Standing.Attendee ? Truth.Unknown : Truth.True);
                yield return Condition.All([there, isIt, sits, seat.Filled]);
            }

            if (!seats.IsWhole)
            {
                yield return Condition.All([there, Condition.Of(seats.Others, Truth.Unknown)]);
            }
        }
    }

    /// <summary>Bodies that the records may not know.</summary>
    private IEnumerable<Condition> OtherBodies()
    {
        foreach (var kind in says.Bodies.Where(k => !ledger.BodiesOf(k).Any()))
        {
            yield return Condition.Of(new(Words.Body, kind), Truth.Unknown);
        }

        if (ledger.Records.Bodies.Missing("bodies", new(ledger.AsOf, ledger.AsOf)) is { } missing)
        {
            yield return Condition.Of(missing, Truth.Unknown);
        }
    }

    private Truth IsJudged(string id) =>
        says.Bodies.IsEmpty ? Truth.True
        : ledger.Body(id) is { } body ? Truths.Of(says.Bodies.Contains(body.Kind ?? body.Id))
        : says.Bodies.Contains(id) ? Truth.True
        : Truth.Unknown;

    private Truth About(Decision decision)
    {
        var own = ledger.Office(office)?.Agency ?? Known<string>.NotRecorded;
        return decision.AboutAgency.IsNone || own.IsNone ? Truth.False
            : decision.AboutAgency.TryGet(out var about) && own.TryGet(out var agency) ? Truths.Of(about == agency)
            : Truth.Unknown;
    }

    private Condition Approved(Decision decision, Delegates delegates)
    {
        var ways = new List<Condition>();
        foreach (var line in decision.Approvals.Items.Where(a => a.Vote == Vote.For))
        {
            if (line.Office == office)
            {
                ways.Add(Condition.Of(new(Words.Approved, office, decision.Id), Truth.True));
            }
            else if (!line.For.TryGet(out var principal) || principal == office)
            {
                var may = delegates.May(line.Office, office, decision.Type, line.Date ?? decision.Date);
                ways.Add(line.For.IsRecorded ? may : Condition.All([may, Condition.Of(new(Words.Said, line.Office, decision.Id), Truth.Unknown)]));
            }
        }

        if (!decision.Approvals.CoversTo(ledger.Records.Decisions.Horizon(), DateOnly.MaxValue, ledger.AsOf))
        {
            ways.Add(Condition.Of(new(Words.Others, decision.Id), Truth.Unknown));
        }

        return ways.Count == 0 ? Condition.Of(new(Words.Approved, office, decision.Id), Truth.False) : Condition.Any(ways.ToValueList());
    }

    private static class Words
    {
        public static readonly FactWords Owns = new("{0} owns {1}", "{0} does not own {1}", "whether {0} owns {1}");
        public static readonly FactWords Chairs = new("{0} holds the chair on {2} by {1}", "{0} does not hold the chair on {2} by {1}", "whether {0} holds the chair of a body judged on {2} by {1}");
        public static readonly FactWords There = new("{0} is there on {1}", "{0} is not there on {1}", "whether {0} is there on {1}");
        public static readonly FactWords Whose = new("a seat on {0} is that of {1}", "no seat on {0} is that of {1}", "whose the other seats on {0} are, of {1} or not");
        public static readonly FactWords Attends = new("{0} sits on {1}", "{0} only attends {1}", "whether {0} sits on {1}, of which it is an attendee: not stated");
        public static readonly FactWords Body = new("there is a body of kind {0}", "there is no body of kind {0}", "which body is {0}: the records know none");
        public static readonly FactWords InForce = new("{0} falls in {1}", "{0} does not fall in {1}", "on which day exactly {0} was, within {1} or not");
        public static readonly FactWords About = new("{0} is about the agency of {1}", "{0} is not about the agency of {1}", "whether {0} is about the agency of {1}");
        public static readonly FactWords Approved = new("{0} approved {1}", "{0} did not approve {1}", "whether {0} approved {1}");
        public static readonly FactWords OtherOwn = new("{0} approved another decision about its own agency in {1}", "{0} approved no other decision about its own agency in {1}", "which decisions about its own agency {0} approved in {1}");
        public static readonly FactWords Said = new("{0} did not say for whom it approved {1}", "{0} said for whom it approved {1}", "whether {0} said for whom it approved {1}");
        public static readonly FactWords Others = new("others approved {0}", "no others approved {0}", "who else approved {0}");
    }
}
