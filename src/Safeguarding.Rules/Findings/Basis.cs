namespace Safeguarding.Rules.Findings;

/// <summary>What a rule rests on.</summary>
public enum Basis
{
    /// <summary>A clause of a source states it.</summary>
    Stated,

    /// <summary>A reading that an adopter chose; every finding says so.</summary>
    Interpretation,

    /// <summary>A number that nobody has checked at its source: it can advise and never breach.</summary>
    Unverified,
}
