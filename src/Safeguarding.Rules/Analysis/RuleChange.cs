namespace Safeguarding.Rules.Analysis;

/// <summary>What an edit does to a rule.</summary>
public enum RuleChange
{
    /// <summary>It says something else, or rests on what does, and whether that is stricter or looser was not shown.</summary>
    NotTold,

    /// <summary>It says what it said, and finds what it found, whatever is recorded.</summary>
    Same,

    /// <summary>From no records does it find met what it found not met, and an example breaks it now and did not.</summary>
    Stricter,

    /// <summary>From no records does it find not met what it found met, and an example broke it and does not any longer.</summary>
    Looser,

    /// <summary>Stricter in one thing and looser in another, each with an example.</summary>
    Different,

    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It is there no longer.</summary>
    Removed,
}
