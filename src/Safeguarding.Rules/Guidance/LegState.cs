namespace Safeguarding.Rules.Guidance;

/// <summary>Where a concern is with a stage.</summary>
public enum LegState
{
    /// <summary>It has been through it.</summary>
    Walked,

    /// <summary>It stands there, whether somebody has entered it or not.</summary>
    Open,

    /// <summary>It comes later, if the concern is not resolved before.</summary>
    ToCome,
}
