namespace Safeguarding.Rules.Findings;

/// <summary>The place in a source that a rule rests on.</summary>
/// <param name="Clause">The id of the clause, as the sources list it.</param>
/// <param name="Ref">The reference in the document; <c>null</c> where the source was not loaded.</param>
/// <param name="Source">The document; <c>null</c> where the source was not loaded.</param>
/// <param name="Says">What the clause says, paraphrased; <c>null</c> where the source was not loaded.</param>
public sealed record Citation(string Clause, string? Ref = null, string? Source = null, string? Says = null);
