namespace Safeguarding.Rules.Findings;

/// <summary>How strongly a rule binds.</summary>
public enum Strength
{
    /// <summary>Not kept: a breach.</summary>
    Must,

    /// <summary>Not kept: an advisory departure.</summary>
    Should,

    /// <summary>Never a finding.</summary>
    May,
}
