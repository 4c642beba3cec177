namespace Safeguarding.Rules.Shapes;

/// <summary>One of the forms in which a <typeparamref name="T"/> can be written. Made by <see cref="Way"/>.</summary>
/// <typeparam name="T">What is read.</typeparam>
public abstract class Way<T>
{
    private protected Way(string? key, Syntax syntax)
    {
        Key = key;
        Syntax = syntax;
    }

    /// <summary>The field by which a mapping is known to be of this form; <c>null</c>: the form is no mapping with a deciding field.</summary>
    public string? Key { get; }

    /// <summary>How the form is written.</summary>
    public Syntax Syntax { get; }

    internal abstract bool Takes(Node node);

    internal abstract bool TryRead(Node node, Diagnostics.Report report, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value);

    internal abstract Node? Write(T value);
}
