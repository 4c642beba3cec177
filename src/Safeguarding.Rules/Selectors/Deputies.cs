namespace Safeguarding.Rules.Selectors;

/// <summary>Whether those who come for somebody else count.</summary>
public enum Deputies
{
    /// <summary>Whoever comes counts for the office that it comes for.</summary>
    Allowed,

    /// <summary>Only whoever is appointed as that office's deputy.</summary>
    NamedOnly,

    /// <summary>Nobody but the office itself.</summary>
    NotAllowed,
}
