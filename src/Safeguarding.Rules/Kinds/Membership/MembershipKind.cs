using System.Globalization;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Seats = Safeguarding.Rules.Evaluating.Seating;

namespace Safeguarding.Rules.Kinds.Membership;

/// <summary>Judges who sits on each body, on the as-of date: semantics, "membership" and "Who counts".</summary>
/// <remarks>
/// <c>at-most</c> counts persons: an office with two seats is one member. A seat whose office is not recorded may be anybody's,
/// also that of somebody who is counted already. <c>each-filled</c> looks at the seats of members, and asks for at least one.
/// </remarks>
public sealed class MembershipKind() : RuleKind<MembershipRule>(MembershipRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(MembershipRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var (body, scope, there) in ledger.BodiesNow(rule, says.Body, findings))
        {
            var applies = Condition.All([there, ledger.Applies(rule, body.Id, null, body.Area)]);
            var judgement = Judgement.OfState(Asked(says, ledger, body), ledger.AsOf, $"change who sits on {body.Id}, and record from when");
            findings.Add(rule, scope, scope, judgement, applies);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(MembershipRule says)
    {
        var seats = Scene.One(SceneType.Seats, says.Body);
        if (says.Seats is { } needs)
        {
            yield return new GatheringDemand { Scene = seats, Needs = needs, MembersOnly = true };
        }

        yield return new CountDemand { Scene = seats, AtLeast = says.EachFilled ? 1 : null, AtMost = says.AtMost };
    }

    /// <inheritdoc/>
    protected override string Describe(MembershipRule says)
    {
        var parts = new List<string>();
        if (says.Seats is { } seats)
        {
            parts.Add($"these have a seat: {seats}");
        }

        if (says.AtMost is { } most)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"there are at most {most} members"));
        }

        if (says.EachFilled)
        {
            parts.Add("every seat of a member is filled");
        }

        return $"on {says.Body} {string.Join("; ", parts)}";
    }

    private static Condition Asked(MembershipRule says, Ledger ledger, Body body)
    {
        var scope = SelectorScope.Of(ledger, body, ledger.AsOf);
        var asked = new List<Condition>();
        if (says.Seats is { } seats)
        {
            asked.Add(seats.Read(Members(scope.Seating!), scope));
        }

        if (says.AtMost is { } most)
        {
            asked.Add(AtMost(most, body, scope.Seating!));
        }

        if (says.EachFilled)
        {
            asked.Add(EachFilled(ledger, body, scope.Seating!));
        }

        return Condition.All(asked.ToValueList());
    }

    /// <summary>Whoever has a filled seat that is not an attendee's; a suspended member is one.</summary>
    private static Gathering Members(Seats seats)
    {
        var members = seats.Seats.Where(m => m.IsMember).ToList();
        return new()
        {
            Stands = [.. members.Where(m => m.Office is not null).Select(m => new Stand(m.Office!, m.Office!, m.Filled))],
            Others = seats.IsWhole && members.All(m => m.Office is not null) ? null : seats.Others,
            OthersAtMost = seats.IsWhole ? members.Count(m => m.Office is null) : null,
            Seats = seats,
        };
    }

    private static Condition AtMost(int most, Body body, Seats seats)
    {
        var members = seats.Seats.Where(m => m.IsMember).ToList();
        var known = members.Where(m => m.Office is not null).GroupBy(m => m.Office!, StringComparer.Ordinal)
            .Select(g => Condition.Any(g.Select(m => m.Filled).ToValueList())).ToList();
        var nameless = members.Count(m => m.Office is null);
        var sure = known.Count(c => c.Truth == Truth.True);
        var possible = known.Count + nameless;
        if (sure > most || (seats.IsWhole && possible <= most))
        {
            var count = string.Create(CultureInfo.InvariantCulture, $"{sure}{(possible > sure ? $" to {possible}" : string.Empty)}");
            return Condition.Of(new(Words.Members, body.Id, count, most), sure > most ? Truth.False : Truth.True);
        }

        var open = known.SelectMany(c => c.FactsNeeded()).ToList();
        if (nameless > 0 || !seats.IsWhole)
        {
            open.Add(seats.Others);
        }

        return Condition.All(open.Select(f => Condition.Of(f, Truth.Unknown)).ToValueList());
    }

    private static Condition EachFilled(Ledger ledger, Body body, Seats seats)
    {
        var horizon = ledger.Records.Bodies.Horizon();
        var asked = new List<Condition>();
        foreach (var seat in body.Seats.Items.Where(s => s.Standing != Standing.Attendee))
        {
            var there = Ledger.InForce(seat.From, seat.To, ledger.AsOf, horizon);
            if (there != Truth.False)
            {
                var held = seat.Office.IsRecorded ? Truths.Of(seat.Office.HasValue) : Truth.Unknown;
                var filled = held.And(Seats.During(seat.Vacant, ledger.AsOf, horizon).Not());
                var name = seat.Office.TryGet(out var office) ? $"the seat of {office}" : seat.Office.IsNone ? "a seat without an office" : "a seat of an office not recorded";
                asked.Add(Condition.Of(new(Words.Filled, name, body.Id), filled.Or(there.Not())));
            }
        }

        if (!seats.IsWhole)
        {
            asked.Add(Condition.Of(seats.Others, Truth.Unknown));
        }

        return asked.Count == 0 ? Condition.Of(new(Words.AnySeat, body.Id), Truth.False) : Condition.All(asked.ToValueList());
    }

    private static class Words
    {
        public static readonly FactWords Members = new("{0} has {1} members, and may have {2}", "{0} has {1} members, and may have at most {2}", "how many members {0} has");
        public static readonly FactWords Filled = new("{0} on {1} is filled", "{0} on {1} is empty", "whether {0} on {1} is there and filled");
        public static readonly FactWords AnySeat = new("{0} has seats of members", "{0} has no seat of a member", "whether {0} has seats of members");
    }
}
