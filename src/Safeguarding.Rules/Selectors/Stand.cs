using Safeguarding.Rules.Conditions;

namespace Safeguarding.Rules.Selectors;

/// <summary>Somebody who stands for an office.</summary>
/// <param name="Person">Who: an office is one person, however often it is listed.</param>
/// <param name="Office">For which office.</param>
/// <param name="There">The condition under which it counts.</param>
public sealed record Stand(string Person, string Office, Condition There);
