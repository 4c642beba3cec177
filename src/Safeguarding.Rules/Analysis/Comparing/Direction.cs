namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Which way something changes; several of them together where it goes both ways.</summary>
[Flags]
internal enum Direction
{
    /// <summary>No way: it is equal.</summary>
    None = 0,

    /// <summary>It asks for more.</summary>
    Stricter = 1,

    /// <summary>It asks for less.</summary>
    Looser = 2,

    /// <summary>That is not found out.</summary>
    Open = 4,
}
