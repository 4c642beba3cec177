namespace Safeguarding.Rules.Shapes;

/// <summary>
/// The fields of a shape, each declared once. The declaration runs to read a file, to describe the shape and to print a
/// value; while it describes, and where a field could not be read, every field gives its <c>default</c>.
/// </summary>
/// <remarks>What reads and what describes sees values as objects, so that a declaration is compiled once for all three.</remarks>
/// <typeparam name="TOwner">Whose fields they are.</typeparam>
public abstract class Fields<TOwner>
    where TOwner : class
{
    private protected Fields()
    {
    }

    /// <summary>What is printed; <c>null</c>: nothing is.</summary>
    private protected virtual TOwner? Printed => null;

    /// <summary>A field that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="syntax">How the value is written.</param>
    /// <param name="get">The value, to print it.</param>
    /// <param name="says">What it says, in a few words: <c>the body whose meetings are judged</c>.</param>
    public T Need<T>(string key, Syntax<T> syntax, Func<TOwner, T> get, string says)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(get);
        if (Printed is { } owner)
        {
            var value = get(owner);
            Print(key, syntax.Write(value));
            return value;
        }

        return Find(key, syntax, FieldMark.Need, says, null, out var found) ? (T)found! : default!;
    }

    /// <summary>A field that adds a demand; left out, it adds none. In records: not recorded.</summary>
    /// <inheritdoc cref="Need"/>
    public T? May<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : class => Optional(key, syntax, FieldMark.May, get, says);

    /// <summary>A field that adds a demand; left out, it adds none. In records: not recorded.</summary>
    /// <inheritdoc cref="Need"/>
    public T? May<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : struct => Optional(key, syntax, FieldMark.May, get, says);

    /// <summary>A field that decides how to count; left out, that is not stated.</summary>
    /// <inheritdoc cref="Need"/>
    public T? NotStated<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : class => Optional(key, syntax, FieldMark.NotStated, get, says);

    /// <summary>A field that decides how to count; left out, that is not stated.</summary>
    /// <inheritdoc cref="Need"/>
    public T? NotStated<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : struct => Optional(key, syntax, FieldMark.NotStated, get, says);

    /// <summary>A field with a stated default, which is never the more lenient reading.</summary>
    /// <param name="key">The key.</param>
    /// <param name="syntax">How the value is written.</param>
    /// <param name="default">What it is where it is left out.</param>
    /// <param name="get">The value, to print it.</param>
    /// <param name="says">What it says, in a few words.</param>
    public T Default<T>(string key, Syntax<T> syntax, T @default, Func<TOwner, T> get, string says)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(get);
        if (Printed is { } owner)
        {
            var value = get(owner);
            if (!EqualityComparer<T>.Default.Equals(value, @default))
            {
                Print(key, syntax.Write(value));
            }

            return value;
        }

        return Find(key, syntax, FieldMark.Default, says, @default, out var found) ? (T)found! : @default;
    }

    /// <summary>Exactly one of the fields must be there.</summary>
    public virtual void OneOf(params string[] keys)
    {
    }

    /// <summary>At least one of the fields must be there.</summary>
    public virtual void AnyOf(params string[] keys)
    {
    }

    /// <summary>At most one of the fields may be there.</summary>
    public virtual void NotBoth(params string[] keys)
    {
    }

    /// <summary>A field means nothing without another.</summary>
    public virtual void Needs(string key, string other)
    {
    }

    /// <summary>A mistake across fields; looked for only where every field was read.</summary>
    /// <param name="holds">Whether all is well.</param>
    /// <param name="key">The key at which the mistake is shown.</param>
    /// <param name="message">What is wrong: lower case, no full stop, the author's words in backticks.</param>
    /// <param name="mend">What to write.</param>
    public void Check(Func<TOwner, bool> holds, string key, string message, string mend) =>
        Check(owner => holds(owner) ? null : new FieldMistake { Key = key, Message = message, Mend = mend });

    /// <summary>A mistake across fields whose text depends on the values.</summary>
    /// <param name="find">The mistake, or <c>null</c> where all is well.</param>
    public virtual void Check(Func<TOwner, FieldMistake?> find)
    {
    }

    /// <summary>Looks for the value of a field, where something is read.</summary>
    private protected abstract bool Find(string key, Syntax syntax, FieldMark mark, string says, object? @default, out object? value);

    /// <summary>Takes a field of what is printed.</summary>
    private protected virtual void Print(string key, Node value)
    {
    }

    private T? Optional<T>(string key, Syntax<T> syntax, FieldMark mark, Func<TOwner, T?> get, string says)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(get);
        if (Printed is not { } owner)
        {
            return Find(key, syntax, mark, says, null, out var found) ? (T)found! : null;
        }

        var value = get(owner);
        if (value is not null)
        {
            Print(key, syntax.Write(value));
        }

        return value;
    }

    private T? Optional<T>(string key, Syntax<T> syntax, FieldMark mark, Func<TOwner, T?> get, string says)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(get);
        if (Printed is not { } owner)
        {
            return Find(key, syntax, mark, says, null, out var found) ? (T)found! : null;
        }

        var value = get(owner);
        if (value is { } some)
        {
            Print(key, syntax.Write(some));
        }

        return value;
    }
}
