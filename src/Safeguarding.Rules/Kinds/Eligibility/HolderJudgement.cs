using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Eligibility;

/// <summary>
/// Whether an office may hold the role on every day of its appointment that falls in the rule's time. The days are cut where
/// anything that matters begins or ends, so that on all days of a stretch the answer is the same.
/// </summary>
internal sealed class HolderJudgement(EligibilityRule says, Rule rule, Ledger ledger, Body body, Tenure tenure, IReadOnlyList<Tenure> all)
{
    private readonly Appointment appointment = tenure.Appointment;

    // Only one office holds the chair at a time; of the other roles several may.
    private readonly List<Tenure> others = says.Role == EligibilityRule.Chair ? [.. all.Where(t => t != tenure && t.Contradicts(tenure))] : [];

    private readonly bool changes = Changes(says.Who) || (says.For is { } principals && Changes(principals));

    /// <summary>What the records come to, and whether a day of the appointment falls in the rule's time.</summary>
    public (Judgement Judgement, Condition IsInTime) Judge()
    {
        var held = new List<Condition>();
        var eligible = new List<Condition>();
        foreach (var days in Stretches())
        {
            var during = HeldDuring(days);
            held.Add(during);
            if (during.Truth != Truth.False)
            {
                var fits = Fits(When.On(days.First));
                eligible.Add(during.Truth == Truth.True ? fits : Condition.Any([during.Not(), fits]));
            }
        }

        var judgement = Judgement.OnDay(Condition.All(eligible.ToValueList()), tenure.From) with
        {
            Breach = Tenure.NotBefore(tenure.From, rule.InForce.First),
            IsByDays = true,
        };
        return (judgement, Condition.Any(held.ToValueList()));
    }

    private static bool Changes(Who who) =>
        who.Parts.Any(p => p.Holds is not null || !p.Standings.IsEmpty || (p.Except is { } except && Changes(except)));

    private Condition HeldDuring(Interval days)
    {
        var during = tenure.During(days);
        return during == Truth.True && others.Find(o => o.During(days) == Truth.True) is { } other
            ? Condition.Of(tenure.Contradiction(other), Truth.Unknown)
            : Condition.Of(during == Truth.Unknown ? tenure.End : new(Words.Held, appointment.Id, days), during);
    }

    private Condition Fits(When day)
    {
        var scope = SelectorScope.Of(ledger, body, day) with { Office = appointment.Office };
        var fits = Picked(says.Who, appointment.Office, scope);
        if (says.For is not { } principals)
        {
            return fits;
        }

        return Condition.All(
        [
            fits,
            appointment.For.TryGet(out var principal)
                ? Picked(principals, principal, scope)
                : Condition.Of(new(Words.For, appointment.Id, principals), appointment.For.IsNone ? Truth.False : Truth.Unknown),
        ]);
    }

    private Condition Picked(Who who, string office, SelectorScope scope)
    {
        var picked = who.Picked(office, scope);
        return changes && picked.Truth != Truth.Unknown ? Condition.Of(new(Words.Fits, office, who, scope.Day), picked.Truth) : picked;
    }

    private IEnumerable<Interval> Stretches()
    {
        if (ledger.TimeJudged(rule) is not { } time)
        {
            yield break;
        }

        var first = time.First;
        foreach (var day in Cuts().Where(d => d > time.First && d <= time.Last).Distinct().Order())
        {
            yield return new(first, DateArithmetic.Shift(day, -1));
            first = day;
        }

        yield return new(first, time.Last);
    }

    /// <summary>The days on which something begins that matters.</summary>
    private IEnumerable<DateOnly> Cuts()
    {
        var cuts = others.SelectMany(o => Cuts(o.From, o.To));
        if (!changes)
        {
            return cuts;
        }

        var appointments = ledger.Records.Appointments;
        IEnumerable<DateOnly> reach =
        [
            .. Reached(appointments), .. Reached(ledger.Records.Bodies),
        ];
        return cuts.Concat(Cuts(tenure.From, tenure.To))
            .Concat(reach)
            .Concat(appointments.Items.SelectMany(a => Cuts(a.From, a.To)))
            .Concat(body.Seats.Items.SelectMany(s => Cuts(s.From, s.To).Concat(s.Vacant.Items.Concat(s.Suspended.Items).SelectMany(p => Cuts(p.From, p.To)))));
    }

    private static IEnumerable<DateOnly> Cuts(When? from, When? to)
    {
        if (from is { } first)
        {
            yield return first.Earliest;
            yield return first.Latest;
        }

        if (to is { } last)
        {
            yield return DateArithmetic.Shift(last.Earliest, 1);
            yield return DateArithmetic.Shift(last.Latest, 1);
        }
    }

    private static IEnumerable<DateOnly> Reached<T>(Recorded<T> list) =>
        list.Reach == Reach.Between ? [list.From, DateArithmetic.Shift(list.To, 1)] : [];

    private static class Words
    {
        public static readonly FactWords Held = new("{0} was in force in {1}", "{0} was not in force in {1}", "whether {0} was in force in {1}");
        public static readonly FactWords Fits = new("on {2} {0} is {1}", "on {2} {0} is not {1}", "whether on {2} {0} is {1}");
        public static readonly FactWords For = new("{0} is for {1}", "{0} is for nobody, and asked is {1}", "for whom {0} is");
    }
}
