namespace Safeguarding.Rules.Diagnostics;

/// <summary>A name in a rule that something else must know.</summary>
/// <param name="To">What it refers to.</param>
/// <param name="Name">The name.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Reference(ReferenceTo To, string Name, Span Span);
