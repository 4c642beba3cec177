namespace Safeguarding.Rules.Analysis;

/// <summary>What an edit does to a rule.</summary>
public enum RuleChange
{
    /// <summary>It says what it said.</summary>
    Same,

    /// <summary>Whatever keeps it now kept it before, and not the other way round.</summary>
    Stricter,

    /// <summary>Whatever kept it before keeps it now, and not the other way round.</summary>
    Looser,

    /// <summary>Stricter in one thing and looser in another.</summary>
    Different,

    /// <summary>It says something else, and whether that is stricter or looser was not found out.</summary>
    NotTold,

    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It is there no longer.</summary>
    Removed,
}
