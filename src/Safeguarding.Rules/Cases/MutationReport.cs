using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cases;

/// <summary>Which small changes to a ruleset its cases notice.</summary>
public sealed record MutationReport
{
    /// <summary>The ruleset; <c>null</c> where it has errors.</summary>
    public Ruleset? Ruleset { get; init; }

    /// <summary>How many cases judge by the ruleset.</summary>
    public int Cases { get; init; }

    /// <summary>Every change that was tried, in the order of the file; changes that would be errors are none.</summary>
    public ValueList<MutationResult> Results { get; init; }

    /// <summary>Whether it was stopped before every change was tried.</summary>
    public bool Stopped { get; init; }

    /// <summary>
    /// What is wrong with the ruleset or the files of cases, and each case that fails by the ruleset as it is: what notices a change
    /// must pass without it.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The texts that were read, so that a diagnostic can show its line.</summary>
    public ValueList<SourceText> Texts { get; init; }

    /// <summary>How many changes came to this.</summary>
    public int Count(MutationFate fate) => Results.Count(r => r.Fate == fate);

    /// <summary>How many in a hundred of the changes that could be noticed were, from 0 to 100; <c>null</c>: there was none.</summary>
    public double? Score => Count(MutationFate.Noticed) + Count(MutationFate.Unnoticed) is > 0 and var all ? 100.0 * Count(MutationFate.Noticed) / all : null;
}
