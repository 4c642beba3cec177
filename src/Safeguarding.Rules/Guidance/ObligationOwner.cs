namespace Safeguarding.Rules.Guidance;

/// <summary>Who owns a duty.</summary>
/// <param name="Type">What it is: <c>body</c>, <c>office</c>, <c>agency</c>, <c>who</c> (offices in the rule's words), or what the duty is about.</param>
/// <param name="Id">Which one.</param>
public sealed record ObligationOwner(string Type, string Id)
{
    /// <summary>The type and the id.</summary>
    public override string ToString() => $"{Type} {Id}";
}
