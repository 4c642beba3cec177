using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// Who decided: a body or an agency, never both. A decision for which both are recorded contradicts itself, and one by a body
/// or an agency that the records do not know cannot be told.
/// </summary>
internal static class Decider
{
    /// <summary>Whether a rule asks who decided.</summary>
    public static bool IsAsked(AuthorityRule says) => !says.By.IsEmpty || !says.ByAgency.IsEmpty || !says.ForbiddenTo.IsEmpty;

    /// <summary>The body that decided; <c>null</c>: none did, or it is not known which.</summary>
    public static Body? Body(Ledger ledger, Decision decision) =>
        decision.Body.TryGet(out var id) && !decision.Agency.HasValue ? ledger.Body(id) : null;

    /// <summary>The areas of who decided.</summary>
    public static Known<ValueList<string>> Area(Ledger ledger, Decision decision) =>
        Contradicts(decision) ? default
        : decision.Body.TryGet(out var body) ? ledger.Body(body)?.Area ?? default
        : decision.Agency.TryGet(out var agency) ? ledger.Agency(agency)?.Area ?? default
        : default;

    /// <summary>Whether the one decided that the rule names, of the right area, and not one that may not.</summary>
    public static Condition Read(AuthorityRule says, Rule rule, Ledger ledger, Decision decision, Known<ValueList<string>> area)
    {
        var who = decision.Body.TryGet(out var body) ? body : decision.Agency.TryGet(out var agency) ? agency : "nobody named";
        var asked = new List<Condition>();
        if (!says.By.IsEmpty || !says.ByAgency.IsEmpty)
        {
            var right = IsBody(ledger, decision, says.By).Or(IsAgency(says, rule, ledger, decision));
            var named = string.Join(" or ", says.By.Concat(says.ByAgency.Select(a => a == AuthorityWords.Any ? "an agency" : a)));
            asked.Add(Condition.Of(Fact(decision, Words.By, who, named), right));
        }

        if (says.AreaSame)
        {
            asked.Add(Condition.Of(new(Words.Area, who, decision.Id), Shares(Area(ledger, decision), area)));
        }

        if (!says.ForbiddenTo.IsEmpty)
        {
            var named = string.Join(" or ", says.ForbiddenTo.AsEnumerable());
            asked.Add(Condition.Of(Fact(decision, Words.Forbidden, who, named), IsBody(ledger, decision, says.ForbiddenTo)).Not());
        }

        return Condition.All(asked.ToValueList());
    }

    private static bool Contradicts(Decision decision) => decision.Body.HasValue && decision.Agency.HasValue;

    private static Fact Fact(Decision decision, FactWords words, string who, string named) => Contradicts(decision)
        ? new(Words.Both, decision.Id, decision.Body.Value, decision.Agency.Value, named)
        : new(words, decision.Id, who, named);

    private static Truth IsBody(Ledger ledger, Decision decision, ValueList<string> kinds) =>
        kinds.IsEmpty ? Truth.False
        : Contradicts(decision) ? Truth.Unknown
        : decision.Body.TryGet(out var id) ? ledger.Body(id) is { } body ? Truths.Of(kinds.Contains(body.Kind ?? body.Id)) : Truth.Unknown
        : decision.Body.IsNone || decision.Agency.HasValue ? Truth.False
        : Truth.Unknown;

    private static Truth IsAgency(AuthorityRule says, Rule rule, Ledger ledger, Decision decision)
    {
        if (says.ByAgency.IsEmpty)
        {
            return Truth.False;
        }

        if (Contradicts(decision))
        {
            return Truth.Unknown;
        }

        if (!decision.Agency.TryGet(out var agency))
        {
            return decision.Agency.IsNone || decision.Body.HasValue ? Truth.False : Truth.Unknown;
        }

        var isAny = says.ByAgency.Contains(AuthorityWords.Any);
        var isKnown = ledger.Agency(agency) is not null;
        if (says.ByAgency.Contains(agency) || (isAny && isKnown))
        {
            return Truth.True;
        }

        // Agencies have had other names, each for some time.
        var named = rule.Settings.Names.Where(n => n.Name == agency && (isAny || says.ByAgency.Contains(n.Of)))
            .Aggregate(Truth.False, (truth, n) => truth.Or(n.During.Contains(decision.Date)));
        return named != Truth.False ? named : Truths.Of(isKnown ? false : null);
    }

    // Whoever has no area, or what has none, shares one with anything.
    private static Truth Shares(Known<ValueList<string>> one, Known<ValueList<string>> other) =>
        IsAnywhere(one) || IsAnywhere(other) ? Truth.True
        : one.TryGet(out var areas) && other.TryGet(out var others) ? Truths.Of(areas.Any(others.Contains))
        : Truth.Unknown;

    private static bool IsAnywhere(Known<ValueList<string>> areas) => areas.IsNone || (areas.TryGet(out var known) && known.IsEmpty);

    private static class Words
    {
        public static readonly FactWords By = new("{1} decided {0}", "{1} decided {0}, and not {2}", "who decided {0}, {2} or not: {1} is recorded");
        public static readonly FactWords Forbidden = new("{1} decided {0}, which {2} may not", "{1} decided {0}, and not {2}", "who decided {0}, {2} or not: {1} is recorded");
        public static readonly FactWords Both = new("{0} was by {3}", "{0} was not by {3}", "which is right: {0} is recorded as decided by the body {1} and by the agency {2}");
        public static readonly FactWords Area = new("{0} is of the area of what {1} is about", "{0} is of another area than what {1} is about", "the area of {0}, and of what {1} is about");
    }
}
