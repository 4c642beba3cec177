namespace Safeguarding.Rules.Diagnostics;

/// <content>03xx: rules that are incomplete, or do not fit together. 0301 to 0309 are of the analysis of whole rulesets.</content>
public static partial class Catalogue
{
    /// <summary>A rule without a kind. {0} rule, {1} the kinds.</summary>
    public static CatalogueEntry NoKind { get; } = new()
    {
        Code = "SGR0310",
        Message = "the rule {0} has no kind",
        Mend = "add one of {1}, with its fields",
        Why = "The kind says what the rule asks for.",
    };

    /// <summary>A kind that is nearly a known one. {0} word, {1} the known one, {2} the kinds.</summary>
    public static CatalogueEntry MistypedKind { get; } = new()
    {
        Code = "SGR0311",
        Message = "{0} is no kind of rule; did you mean {1}?",
        Mend = "write {1}; the kinds are {2}",
        Why = "The kind says what the rule asks for.",
    };

    /// <summary>A kind that is not known. {0} word, {1} the kinds.</summary>
    public static CatalogueEntry UnknownKind { get; } = new()
    {
        Code = "SGR0312",
        Message = "{0} is no kind of rule",
        Mend = "write one of {1}",
        Why = "The kind says what the rule asks for.",
    };

    /// <summary>A rule of several kinds. {0} rule, {1} the kinds found.</summary>
    public static CatalogueEntry SeveralKinds { get; } = new()
    {
        Code = "SGR0313",
        Message = "the rule {0} is of several kinds: {1}",
        Mend = "make each of them a rule with an id of its own",
        Why = "Each rule asks for one thing, so that each finding has one reason.",
    };

    /// <summary>A rule without a source.</summary>
    public static CatalogueEntry NeedsSource { get; } = new()
    {
        Code = "SGR0314",
        Message = "this rule does not say where it comes from",
        Mend = "add `source:` with the id of a clause, or `basis: interpretation` with `because:`",
        Why = "Nothing is required that no source states, unless its author owns it as a reading.",
    };

    /// <summary>An interpretation or a replacement without its reason. {0} the field that asks for it.</summary>
    public static CatalogueEntry NeedsBecause { get; } = new()
    {
        Code = "SGR0315",
        Message = "{0} stands here without `because`",
        Mend = "add `because:` with the reason, which every finding shows",
        Why = "Whoever chooses a reading, or drops a rule of the floor, says why.",
    };

    /// <summary>An adopted ruleset without its day.</summary>
    public static CatalogueEntry NeedsAdoptedOn { get; } = new()
    {
        Code = "SGR0316",
        Message = "this ruleset is adopted and does not say when",
        Mend = "add `adopted-on:` with the day of the decision, or write `status: proposal`",
        Why = "A ruleset binds from the day on which it was adopted.",
    };

    /// <summary>A rule that says governance-year, in a ruleset that does not say when it starts. {0} what it says.</summary>
    public static CatalogueEntry NeedsGovernanceYear { get; } = new()
    {
        Code = "SGR0317",
        Message = "{0} needs to know when the governance year starts, and this ruleset does not say",
        Mend = "add `governance-year: { starts: 09-01 }` at the top, with the day that holds here",
        Why = "No day is assumed: sources seldom fix one, so it is this ruleset's choice.",
    };

    /// <summary>A rule that says term, in a ruleset without terms. {0} what it says.</summary>
    public static CatalogueEntry NeedsTerms { get; } = new()
    {
        Code = "SGR0318",
        Message = "{0} needs to know the terms, and this ruleset lists none",
        Mend = "add `terms: [{ from: 2025-09-01, to: 2025-12-19 }]` at the top, with each term",
        Why = "Terms differ from place to place and from year to year.",
    };

    /// <summary>A rule that says working days, in a ruleset without a calendar. {0} what it says.</summary>
    public static CatalogueEntry NeedsCalendar { get; } = new()
    {
        Code = "SGR0319",
        Message = "{0} needs to know the bank holidays, and this ruleset names no calendar",
        Mend = "add `calendar: england-and-wales` at the top",
        Why = "Which days are working days is a matter of place.",
    };

    /// <summary>Two versions of a rule on the same days. {0} rule, {1} the shared days.</summary>
    public static CatalogueEntry VersionsOverlap { get; } = new()
    {
        Code = "SGR0320",
        Message = "two versions of {0} are in force {1}",
        Mend = "let one of them end on the day before the other begins: `to` is the last day",
        Why = "On one day one version holds.",
    };

    /// <summary>Days on which no version of a rule is in force. {0} rule, {1} the days.</summary>
    public static CatalogueEntry VersionsHole { get; } = new()
    {
        Code = "SGR0321",
        Severity = Severity.Warning,
        Message = "no version of {0} is in force {1}",
        Mend = "let the next version begin on the day after this one ends, if no hole is meant",
        Why = "A day forgotten between two versions is judged by neither.",
    };

    /// <summary>One of several versions without its own days. {0} rule.</summary>
    public static CatalogueEntry VersionNeedsDates { get; } = new()
    {
        Code = "SGR0322",
        Message = "this version of {0} does not say when it is in force",
        Mend = "add `in-force: { from: 2024-09-01, to: 2025-08-31 }` with its own days",
        Why = "Several versions of one rule are told apart by their days.",
    };

    /// <summary>Versions of one rule that are of several kinds. {0} rule, {1} kind of the first, {2} kind of this one.</summary>
    public static CatalogueEntry VersionsOfSeveralKinds { get; } = new()
    {
        Code = "SGR0323",
        Message = "the versions of {0} are of several kinds: {1} and {2}",
        Mend = "give what asks for another thing an id of its own",
        Why = "The versions of a rule say the same thing with other numbers.",
    };

    /// <summary>A rule that gives no findings. {0} rule.</summary>
    public static CatalogueEntry NeverSpeaks { get; } = new()
    {
        Code = "SGR0324",
        Severity = Severity.Info,
        Message = "{0} says `may`: it is recorded and never gives a finding",
        Mend = "leave it as it is, or write `strength: should` if it is to be judged",
        Why = "A permission cannot be broken.",
    };

    /// <summary>Days whose end is before their beginning. {0} first day, {1} last day.</summary>
    public static CatalogueEntry EndsBeforeItBegins { get; } = new()
    {
        Code = "SGR0325",
        Message = "this ends on {1}, before it begins on {0}",
        Mend = "put the days in their order; `to` is the last day, and is inside",
        Why = "Days in the wrong order are no days at all.",
    };

    /// <summary>A rule that lies outside the time of its ruleset. {0} rule, {1} the ruleset's days.</summary>
    public static CatalogueEntry NeverInForce { get; } = new()
    {
        Code = "SGR0326",
        Message = "{0} is never in force: its ruleset is in force {1}",
        Mend = "change the days of the rule, or those of the ruleset",
        Why = "A rule holds only while its ruleset does.",
    };

    /// <summary>A rule whose days are cut by those of its ruleset. {0} rule, {1} the ruleset's days.</summary>
    public static CatalogueEntry CutByRuleset { get; } = new()
    {
        Code = "SGR0327",
        Severity = Severity.Warning,
        Message = "{0} reaches beyond its ruleset, which is in force {1}",
        Mend = "change the days of the rule, or those of the ruleset",
        Why = "A rule holds only while its ruleset does.",
    };

    /// <summary>Two terms that share days. {0} the shared days.</summary>
    public static CatalogueEntry TermsOverlap { get; } = new()
    {
        Code = "SGR0328",
        Message = "two terms hold {0}",
        Mend = "let one end before the next begins: `to` is the last day",
        Why = "A day is in one term or in none.",
    };

    /// <summary>A rule replaces another in a ruleset that follows none. {0} the rule replaced.</summary>
    public static CatalogueEntry ReplacesNothing { get; } = new()
    {
        Code = "SGR0329",
        Message = "{0} is replaced here, and this ruleset follows no other",
        Mend = "add the ruleset in which it stands to `follows`, or take `replaces` out",
        Why = "Only a rule of what is followed can be replaced.",
    };

    private static CatalogueEntry[] RuleEntries =>
    [
        NoKind, MistypedKind, UnknownKind, SeveralKinds, NeedsSource, NeedsBecause, NeedsAdoptedOn, NeedsGovernanceYear, NeedsTerms, NeedsCalendar,
        VersionsOverlap, VersionsHole, VersionNeedsDates, VersionsOfSeveralKinds, NeverSpeaks, EndsBeforeItBegins, NeverInForce, CutByRuleset,
        TermsOverlap, ReplacesNothing,
    ];
}
