using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>A rule to be explained.</summary>
/// <param name="Ruleset">The ruleset that was asked for.</param>
/// <param name="Rule">The rule, with its dated versions.</param>
/// <param name="AsOf">The day asked about; <c>null</c>: none.</param>
/// <param name="Findings">How records were judged by it; <c>null</c>: no records were given.</param>
internal sealed record Explained(Ruleset Ruleset, RuleHistory Rule, DateOnly? AsOf, IReadOnlyList<Finding>? Findings);
