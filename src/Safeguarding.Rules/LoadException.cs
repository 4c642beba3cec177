using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules;

/// <summary>Thrown by <see cref="Loaded{T}.OrThrow"/> where a file could not be loaded.</summary>
public sealed class LoadException : Exception
{
    /// <summary>An exception for these diagnostics.</summary>
    public LoadException(ValueList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Span}: {d.Message}; {d.Mend}"))) => Diagnostics = diagnostics;

    /// <summary>Everything that was wrong.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
