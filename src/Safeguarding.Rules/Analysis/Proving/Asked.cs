using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>A demand, with the rule that makes it.</summary>
internal sealed record Asked<T>(Rule Rule, T Demand)
    where T : Demand;
