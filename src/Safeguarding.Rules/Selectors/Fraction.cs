namespace Safeguarding.Rules.Selectors;

/// <summary>A part of a whole.</summary>
public enum Fraction
{
    /// <summary>One in four.</summary>
    Quarter,

    /// <summary>One in three.</summary>
    Third,

    /// <summary>One in two.</summary>
    Half,

    /// <summary>Two in three.</summary>
    TwoThirds,

    /// <summary>Three in four.</summary>
    ThreeQuarters,

    /// <summary>More than half.</summary>
    Majority,
}
