using System.Diagnostics.CodeAnalysis;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>How a <typeparamref name="T"/> is written in a file.</summary>
/// <typeparam name="T">What is read.</typeparam>
public abstract class Syntax<T> : Syntax
{
    /// <summary>Reads a value. Whoever returns <c>false</c> has added at least one error.</summary>
    /// <param name="node">What stands in the file.</param>
    /// <param name="report">Where mistakes go.</param>
    /// <param name="value">What was read.</param>
    public abstract bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out T value);

    /// <inheritdoc/>
    public sealed override bool CanRead(Node node, Report report) => TryRead(node, report, out _);

    /// <summary>The value as it is written, always in the same form.</summary>
    public abstract Node Write(T value);

    internal sealed override bool TryReadAny(Node node, Report report, out object? value)
    {
        var isRead = TryRead(node, report, out var read);
        value = read;
        return isRead;
    }

    internal sealed override Node WriteAny(object? value) => Write((T)value!);

    /// <summary>Refuses a value of the wrong form.</summary>
    protected bool Refuse(Node node, Report report, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(report);
        if (node is not RefusedNode)
        {
            report.Add(Catalogue.NotExpected.At(node.Span, Expected, node.Found, $"`{Example}`"));
        }

        value = default;
        return false;
    }
}
