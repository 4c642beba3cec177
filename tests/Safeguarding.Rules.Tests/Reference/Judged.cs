using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>One rule, the records as they could be seen on the as-of date, and that date.</summary>
internal sealed class Judged(Ruleset ruleset, Rule rule, PartnershipRecords records, DateOnly asOf)
{
    public Ruleset Ruleset => ruleset;

    public Rule Rule => rule;

    public PartnershipRecords Records { get; } = records.AsOf(asOf);

    public DateOnly AsOf => asOf;

    /// <summary>The first day of the rule.</summary>
    public DateOnly From => rule.InForce.First;

    /// <summary>The last day of the rule.</summary>
    public DateOnly To => rule.InForce.Last;

    /// <summary>The last day of the rule that has been.</summary>
    public DateOnly Until => To < asOf ? To : asOf;

    public bool? InForce(When when) => Three.Within(when, From, To);

    /// <summary>Whether what is so dated could be seen on the as-of date: what is certainly later is no longer in the records.</summary>
    public bool? Seen(When when) => when.Precision == WhenPrecision.Unknown || when.Latest <= asOf ? true : null;

    /// <summary>An unknown date is some day up to the as-of date, and not before what it hangs on; no date seen is later than that.</summary>
    public When Dated(When when, DateOnly notBefore) => when.Precision != WhenPrecision.Unknown || notBefore > asOf ? when : When.Between(notBefore, asOf);

    /// <summary>The first day that an unknown date may have: not before the body or, where that has always been there, the range of the list or, without one, the rule.</summary>
    public DateOnly NotBefore<T>(Recorded<T> list, When? body = null)
    {
        if (body is { } begun && (begun.Precision != WhenPrecision.Unknown || Records.Bodies.Reach == Reach.Between))
        {
            return begun.Precision != WhenPrecision.Unknown ? begun.Earliest : Records.Bodies.From;
        }

        return list.Reach == Reach.Between ? list.From : From;
    }

    public When Dated<T>(When when, Recorded<T> list, When? body = null) => Dated(when, NotBefore(list, body));

    /// <summary>Whether the facts of a rule's <c>if</c> hold for a thing, read from the thing itself, else from its area.</summary>
    public bool? If(Facts facts, Facts own, Known<ValueList<string>> areas)
    {
        bool? holds = true;
        foreach (var (name, value) in facts.Values)
        {
            holds &= own[name] is { } said ? said == value : OfAreas(name, value, areas);
        }

        return holds;
    }

    public IEnumerable<Expected> Waived(IEnumerable<Expected> expected) => expected.Select(Waived);

    /// <summary>Of two judgements of one subject that must both hold, the worse: each breach needs a waiver of its own.</summary>
    public Expected Worst(Expected one, Expected other)
    {
        int Rank(Expected expected) => Waived(expected).Outcome switch
        {
            Outcome.NotMet => 0,
            Outcome.CannotTell => expected.Outcome == Outcome.NotMet ? 1 : 2,
            Outcome.Waived => 3,
            Outcome.NotYetDue => 4,
            Outcome.Met => 5,
            _ => 6,
        };
        return Rank(other) < Rank(one) ? other : one;
    }

    private bool? OfAreas(string name, string value, Known<ValueList<string>> areas)
    {
        if (!areas.TryGet(out var ids) || ids.IsEmpty)
        {
            return null;
        }

        var said = ids.Select(id => Records.Areas.Items.FirstOrDefault(a => a.Id == id)?.Facts[name]).ToList();
        return said.All(s => s == value) ? true : said.All(s => s is not null && s != value) ? false : null;
    }

    private Expected Waived(Expected expected)
    {
        if (expected.Outcome != Outcome.NotMet || expected.Breach is not { } breach)
        {
            return expected;
        }

        var waivers = Records.Waivers.Where(w => w.Rule == rule.Id && (w.Subject is null || w.Subject == expected.Id)).ToList();
        bool? InForceThen(Waiver w) => Three.OnOrBefore(w.From, breach) & (w.To is not { } to ? true : Three.OnOrBefore(breach, to));
        // Where several would do, nothing is said of which is shown: the last of them.
        var waived = waivers.LastOrDefault(w => (Three.OnOrBefore(w.Granted, breach) & InForceThen(w)) == true);
        if (waived is not null)
        {
            return expected with { Outcome = Outcome.Waived, Waiver = waived.Id };
        }

        if (waivers.LastOrDefault(w => (Three.OnOrBefore(w.Granted, breach) & InForceThen(w)) is null) is { } perhaps)
        {
            return expected with { Outcome = Outcome.CannotTell, Waiver = perhaps.Id };
        }

        return expected;
    }
}
