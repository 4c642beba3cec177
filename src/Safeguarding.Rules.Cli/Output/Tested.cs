using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What came of files of cases.</summary>
internal sealed class Tested
{
    /// <summary>What came of these files.</summary>
    public Tested(IReadOnlyList<CaseFileResult> files) =>
        Files = [.. files.Select(f => f with { File = Shown.Of(f.File), Diagnostics = [.. f.Diagnostics.Select(Shown.Of)], Texts = [.. f.Texts.Select(Shown.Of)] })];

    /// <summary>The files, in the order in which they were given.</summary>
    public IReadOnlyList<CaseFileResult> Files { get; }

    /// <summary>Whether every file could be read and every case passed.</summary>
    public bool Passed => Files.All(f => f.Passed);

    /// <summary>How many cases passed.</summary>
    public int CasesPassed => Files.Sum(f => f.Cases.Count(c => c.Passed));

    /// <summary>How many cases failed.</summary>
    public int CasesFailed => Files.Sum(f => f.Cases.Count(c => !c.Passed));

    /// <summary>The last line: <c>12 cases passed, 1 failed, in 3 files</c>.</summary>
    public string Summary
    {
        get
        {
            var errors = Files.Sum(f => Errors(f).Count());
            var line = $"{Counted.Of(CasesPassed, "case")} passed, {Counted.Of(CasesFailed, "case")} failed, in {Counted.Of(Files.Count, "file")}";
            return errors == 0 ? line : $"{line}; {Counted.Of(errors, "error")} in the files";
        }
    }

    /// <summary>The errors of a file.</summary>
    public static IEnumerable<Diagnostic> Errors(CaseFileResult file) => file.Diagnostics.Where(d => d.Severity == Severity.Error);

    /// <summary>A difference, a line for each thing.</summary>
    public static IEnumerable<string> Lines(CaseDifference difference)
    {
        yield return difference.What;
        yield return $"  expected: {difference.Expected}";
        yield return $"  found: {difference.Found}";
        if (difference.Reason is { } reason && reason != difference.Found)
        {
            yield return $"  reason: {reason}";
        }
    }
}
