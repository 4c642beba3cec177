namespace Safeguarding.Rules.Diagnostics;

/// <content>021x: what a ruleset names and the loader looks up.</content>
public static partial class Catalogue
{
    /// <summary>A file that cannot be opened. {0} the file.</summary>
    public static CatalogueEntry CannotOpen { get; } = new()
    {
        Code = "SGR0210",
        Message = "{0} cannot be opened",
        Mend = "give the path of a file that is there and that you may read",
        Why = "Nothing can be said about a file that nobody can open.",
    };

    /// <summary>A clause that its source lists as recorded only. {0} clause, {1} as what it is recorded.</summary>
    public static CatalogueEntry ClauseIsRecordedOnly { get; } = new()
    {
        Code = "SGR0211",
        Message = "{0} is recorded as {1} in its source, so that no rule may rest on it",
        Mend = "cite the clause that states the rule, or take `recorded` off the clause if it does",
        Why = "A clause that cannot be tested would lend its name to a rule that it does not state.",
    };

    /// <summary>Clauses are named and no source is cited.</summary>
    public static CatalogueEntry CitesNothing { get; } = new()
    {
        Code = "SGR0212",
        Severity = Severity.Warning,
        Message = "the rules name clauses, and the ruleset cites no source in which they could be looked up",
        Mend = "add `cites: [sources/…]` with the sources that have these clauses",
        Why = "A clause that nobody can look up is no better than none.",
    };

    /// <summary>A ruleset that follows itself. {0} the name.</summary>
    public static CatalogueEntry FollowsItself { get; } = new()
    {
        Code = "SGR0213",
        Message = "{0} follows itself, directly or through others",
        Mend = "take it out of `follows`",
        Why = "A floor cannot stand on what stands on it.",
    };

    /// <summary>A ruleset that is followed and has errors of its own. {0} the name.</summary>
    public static CatalogueEntry FollowedHasErrors { get; } = new()
    {
        Code = "SGR0214",
        Message = "{0}, which this ruleset follows, has errors of its own",
        Mend = "check that ruleset, and mend it first",
        Why = "A floor that cannot be read cannot be held.",
    };

    /// <summary>A rule id that a followed ruleset has too. {0} the id, {1} that ruleset.</summary>
    public static CatalogueEntry RuleStandsTwice { get; } = new()
    {
        Code = "SGR0215",
        Message = "{0} is also a rule of {1}, which is followed",
        Mend = "rename this one, or say `replaces: {0}` with `because` under another id",
        Why = "A local rule adds to the floor and may not take its place silently.",
    };

    /// <summary>Quorate meetings are asked for and no rule states a quorum. {0} the rule, {1} the body.</summary>
    public static CatalogueEntry QuorumNotStated { get; } = new()
    {
        Code = "SGR0216",
        Severity = Severity.Warning,
        Message = "{0} counts quorate meetings of {1}, and no rule states a quorum for it",
        Mend = "add a quorum rule for that body, or say `counting: held`; until then it cannot be told",
        Why = "Where no source states a quorum, none is invented.",
    };

    /// <summary>A rule that is replaced and that nothing followed has. {0} the id.</summary>
    public static CatalogueEntry ReplacesUnknown { get; } = new()
    {
        Code = "SGR0217",
        Message = "{0} is not a rule of what this ruleset follows",
        Mend = "write the id of the floor rule that is replaced, or take `replaces` out",
        Why = "Replacing a floor rule is the one way to drop it, so that it must be plain which.",
    };

    private static CatalogueEntry[] LoadingEntries =>
    [
        CannotOpen, ClauseIsRecordedOnly, CitesNothing, FollowsItself, FollowedHasErrors, RuleStandsTwice, QuorumNotStated, ReplacesUnknown,
    ];
}
