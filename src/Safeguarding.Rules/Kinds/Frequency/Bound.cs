namespace Safeguarding.Rules.Kinds.Frequency;

/// <summary>How a number of meetings bounds a period.</summary>
internal enum Bound
{
    AtLeast,
    AtMost,
    Exactly,
}
