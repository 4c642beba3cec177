namespace Safeguarding.Rules.Diagnostics;

/// <content>022x: clauses that are not accounted for.</content>
public static partial class Catalogue
{
    /// <summary>A clause that nobody did anything about. {0} the clause.</summary>
    public static CatalogueEntry ClauseUnaccounted { get; } = new()
    {
        Code = "SGR0220",
        Message = "no rule cites {0}, and its source does not say why none can",
        Mend = "write a rule that has {0} in its `source`, or say `recorded` beside the clause with the reason",
        Why = "A clause of which nothing became is one that nobody will miss when it is broken.",
    };

    /// <summary>A clause that waits for a kind of rule that is there. {0} the clause, {1} the kind.</summary>
    public static CatalogueEntry KindIsThere { get; } = new()
    {
        Code = "SGR0221",
        Message = "{0} waits for a rule of the kind {1}, and that kind is there",
        Mend = "write a rule that has {0} in its `source` and take `later` out, or say `recorded` in its place with the reason",
        Why = "A clause may wait for a kind of rule that does not exist, and for nothing else.",
    };

    /// <summary>A clause that waits for a rule and has one. {0} the clause, {1} the rules.</summary>
    public static CatalogueEntry CitedWhileLater { get; } = new()
    {
        Code = "SGR0222",
        Message = "{0} says that its rule comes later, and is cited by {1} already",
        Mend = "take `later` out, or let the rule cite the clause that it encodes",
        Why = "What a source says of a clause and what rules make of it must be the same.",
    };

    /// <summary>A rule that a clause lists and nobody has. {0} the clause, {1} the rule.</summary>
    public static CatalogueEntry ListedRuleIsMissing { get; } = new()
    {
        Code = "SGR0223",
        Message = "{0} lists {1}, which is no rule of these rulesets",
        Mend = "bring the rule back, or take it out of `rules` and say what encodes the clause now",
        Why = "A rule that is deleted or renamed takes its part of the clause with it, also where another rule still cites the clause.",
    };

    /// <summary>A rule that a clause lists and that cites other clauses. {0} the clause, {1} the rule.</summary>
    public static CatalogueEntry ListedRuleDoesNotCite { get; } = new()
    {
        Code = "SGR0224",
        Message = "{0} lists {1}, which does not cite it",
        Mend = "add {0} to the `source` of that rule, or take the rule out of `rules`",
        Why = "A finding shows the clauses that its rule cites; one that is only listed would never be shown.",
    };

    /// <summary>A rule that cites a clause and is not listed there. {0} the clause, {1} the rule, {2} its ruleset.</summary>
    public static CatalogueEntry CitingRuleIsNotListed { get; } = new()
    {
        Code = "SGR0225",
        Message = "{1} of {2} cites {0}, which does not list it",
        Mend = "add {1} to `rules` beside the clause, or take {0} out of the `source` of that rule",
        Why = "A list that leaves a rule out would not miss that rule when it is deleted.",
    };

    /// <summary>A case that fails by the ruleset as it is, where changes to the ruleset are tried. {0} its name.</summary>
    public static CatalogueEntry CaseFails { get; } = new()
    {
        Code = "SGR0226",
        Message = "the case {0} fails before anything is changed",
        Mend = "run the cases with `test`, and mend the case or the ruleset first",
        Why = "A case notices a change to a ruleset by failing. One that fails without the change would seem to notice everything.",
    };

    private static CatalogueEntry[] CoverageEntries =>
    [
        ClauseUnaccounted, KindIsThere, CitedWhileLater, ListedRuleIsMissing, ListedRuleDoesNotCite, CitingRuleIsNotListed, CaseFails,
    ];
}
