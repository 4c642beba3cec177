namespace Safeguarding.Rules.Findings;

/// <summary>What a finding speaks about.</summary>
/// <param name="Type">What it is: <c>meeting</c>, <c>period</c>, <c>case</c>, <c>body</c> ….</param>
/// <param name="Id">Which one; parts are joined by <c>/</c>.</param>
public readonly record struct Subject(string Type, string Id)
{
    /// <summary>The type and the id, as reports print them.</summary>
    public override string ToString() => $"{Type} {Id}";
}
