using Safeguarding.Rules.Conditions;

namespace Safeguarding.Rules.Evaluating;

/// <summary>Somebody who may act for somebody else, who stays accountable.</summary>
/// <param name="Delegate">The office that acts.</param>
/// <param name="Principal">The office for which it acts, and which stays accountable.</param>
/// <param name="May">Whether a delegation lets it, for the type of decision and the day asked about.</param>
internal sealed record Acting(string Delegate, string Principal, Condition May);
