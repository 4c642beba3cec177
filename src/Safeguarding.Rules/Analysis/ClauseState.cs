namespace Safeguarding.Rules.Analysis;

/// <summary>What became of a clause.</summary>
public enum ClauseState
{
    /// <summary>A rule cites it, and its source does not say otherwise.</summary>
    Encoded,

    /// <summary>Its source says why no rule can encode it.</summary>
    Recorded,

    /// <summary>Its source names the kind of rule that will encode it, and there is no such kind yet.</summary>
    Later,

    /// <summary>No rule cites it, and its source lists only some clauses of its document, so that nothing is missing.</summary>
    NotCited,

    /// <summary>Nothing became of it, or what its source says became of it is not so.</summary>
    Unaccounted,
}
