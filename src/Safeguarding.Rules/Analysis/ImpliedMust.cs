using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>A must that is met wherever others are.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="By">The ids of the others, in order.</param>
public sealed record ImpliedMust(string Rule, ValueList<string> By);
