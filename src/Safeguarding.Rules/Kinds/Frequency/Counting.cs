namespace Safeguarding.Rules.Kinds.Frequency;

/// <summary>Which meetings count.</summary>
public enum Counting
{
    /// <summary>All that were held.</summary>
    Held,

    /// <summary>Those that were quorate.</summary>
    Quorate,
}
