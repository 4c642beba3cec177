using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cases;

/// <summary>What came of a file of cases.</summary>
public sealed record CaseFileResult
{
    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>The cases, in the order of the file; empty where the file has errors.</summary>
    public ValueList<CaseResult> Cases { get; init; }

    /// <summary>What is wrong with the file, or with a ruleset or records that it names.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The text that was read, so that a diagnostic can show its line.</summary>
    public ValueList<SourceText> Texts { get; init; }

    /// <summary>Whether the file could be read and every case passed.</summary>
    public bool Passed => Cases.All(c => c.Passed) && Diagnostics.All(d => d.Severity != Severity.Error);
}
