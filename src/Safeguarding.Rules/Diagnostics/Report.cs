using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Diagnostics;

/// <summary>Collects everything wrong with a file, each thing once.</summary>
public sealed class Report
{
    /// <summary>How many diagnostics are kept: more help nobody, and a hostile file could ask for millions.</summary>
    public const int Limit = 500;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<Reference> references = [];
    private readonly HashSet<(string Code, Span Span, string Message)> seen = [];

    /// <summary>How many errors were added, also the same one again, and past <see cref="Limit"/>.</summary>
    public int Errors { get; private set; }

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => Errors > 0;

    /// <summary>Whether <see cref="Limit"/> is reached: looking for more is of no use.</summary>
    public bool IsFull => diagnostics.Count >= Limit;

    /// <summary>Adds a diagnostic, unless the same one is there.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostic.Severity == Severity.Error)
        {
            Errors++;
        }

        if (!IsFull && seen.Add((diagnostic.Code, diagnostic.Span, diagnostic.Message)))
        {
            diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Adds several.</summary>
    public void Add(IEnumerable<Diagnostic> several)
    {
        ArgumentNullException.ThrowIfNull(several);
        foreach (var diagnostic in several)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The names that were read and that something else must know, in the order of reading.</summary>
    public IReadOnlyList<Reference> References => references;

    /// <summary>Notes a name that something else must know.</summary>
    public void Note(Reference reference) => references.Add(reference);

    /// <summary>What was added, in the order of the files, lines and columns.</summary>
    public ValueList<Diagnostic> ToDiagnostics()
    {
        var ordered = diagnostics
            .OrderBy(d => d.Span.File, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Line)
            .ThenBy(d => d.Span.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ToList();
        if (IsFull)
        {
            ordered.Add(Catalogue.TooManyDiagnostics.At(ordered[^1].Span, Limit.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return ordered.ToValueList();
    }
}
