using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules;

/// <summary>What came of loading a file: the value, where there is one, and everything that was wrong.</summary>
/// <typeparam name="T">What is loaded.</typeparam>
public sealed record Loaded<T>
    where T : class
{
    /// <summary>What was loaded; <c>null</c> where an error stands in <see cref="Diagnostics"/>.</summary>
    public T? Value { get; init; }

    /// <summary>Everything that was wrong, in the order of the files, lines and columns.</summary>
    public required ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The texts that were read, so that a diagnostic can show its line.</summary>
    public ValueList<SourceText> Texts { get; init; }

    /// <summary>Whether there is a value.</summary>
    public bool Ok => Value is not null;

    /// <summary>The value, for code that cannot go on without.</summary>
    /// <exception cref="LoadException">There is none; the text holds every error.</exception>
    public T OrThrow() => Value ?? throw new LoadException(Diagnostics);
}
