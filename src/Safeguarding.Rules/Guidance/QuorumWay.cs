using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Who could come so that the meeting would be quorate.</summary>
/// <param name="Choices">All of these are needed.</param>
public sealed record QuorumWay(ValueList<QuorumChoice> Choices)
{
    /// <summary>How many people these are.</summary>
    public int People => Choices.Sum(c => c.Count);

    /// <summary>The choices, joined by <c>and</c>.</summary>
    public override string ToString() => string.Join(", and ", Choices.Select(c => c.ToString()));
}
