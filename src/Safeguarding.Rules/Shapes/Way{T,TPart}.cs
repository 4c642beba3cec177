using System.Diagnostics.CodeAnalysis;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>One form, whose values are read as a <typeparamref name="TPart"/>.</summary>
internal sealed class Way<T, TPart>(
    string? key, Func<Node, bool> takes, Syntax<TPart> syntax, Func<TPart, T> make, Func<T, (bool Is, TPart Part)> take) : Way<T>(key, syntax)
{
    internal override bool Takes(Node node) => takes(node);

    internal override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out T value)
    {
        var isRead = syntax.TryRead(node, report, out var part);
        value = isRead ? make(part!) : default;
        return isRead;
    }

    internal override Node? Write(T value) => take(value) is (true, var part) ? syntax.Write(part) : null;
}
