using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What is wrong with the input of a verb: errors in full, warnings as a number, since `check` shows them.</summary>
internal sealed class LoadNotes
{
    private readonly List<Diagnostic> errors = [];
    private readonly List<SourceText> texts = [];
    private readonly List<string> warnings = [];

    /// <summary>Takes what is wrong with one input.</summary>
    /// <param name="name">What was given as input.</param>
    /// <param name="diagnostics">What is wrong with it.</param>
    /// <param name="read">What was read.</param>
    public void Add(string name, IEnumerable<Diagnostic> diagnostics, IEnumerable<SourceText> read)
    {
        // What two rulesets rest on is read for each.
        var all = diagnostics.Where(d => d.Severity != Severity.Info).Select(Shown.Of).Distinct().ToList();
        errors.AddRange(all.Where(d => d.Severity == Severity.Error).Except(errors));
        texts.AddRange(read.Select(Shown.Of));
        var count = all.Count(d => d.Severity == Severity.Warning);
        if (count > 0)
        {
            warnings.Add($"{name}: {Counted.Of(count, "warning")}; `{Tool.Name} check {name}` shows {(count == 1 ? "it" : "them")}\n");
        }
    }

    /// <summary>Says it all.</summary>
    public void Write(TextWriter to)
    {
        if (errors.Count > 0)
        {
            to.Write(DiagnosticText.Of(errors, texts));
        }

        foreach (var line in warnings)
        {
            to.Write(line);
        }
    }
}
