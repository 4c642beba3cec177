using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Diagnostics;

/// <summary>Something that the author of a file should know: where, what, and how to mend it. Made by <see cref="CatalogueEntry.At"/>.</summary>
public sealed record Diagnostic
{
    /// <summary>The code, <c>SGR</c> and four digits: it never changes its meaning.</summary>
    public required string Code { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where.</summary>
    public required Span Span { get; init; }

    /// <summary>What is wrong, in one sentence: lower case, no full stop, the author's text in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>How to mend it.</summary>
    public required string Mend { get; init; }

    /// <summary>Other places that it is about.</summary>
    public ValueList<Place> Also { get; init; }

    /// <summary>The page that explains the code, from the root of the repository.</summary>
    public string Page => $"docs/diagnostics/{Code}.md";

    /// <summary>One line: place, severity, code and message.</summary>
    public override string ToString() => $"{Span}: {Severities.Word(Severity)} {Code}: {Message}";
}
