namespace Safeguarding.Rules.Shapes;

/// <summary>
/// The fields of a shape, each declared once. The declaration runs to read a file, to describe the shape and to print a
/// value; while it describes, and where a field could not be read, every field gives its <c>default</c>.
/// </summary>
/// <typeparam name="TOwner">Whose fields they are.</typeparam>
public interface IFields<TOwner>
{
    /// <summary>A field that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="syntax">How the value is written.</param>
    /// <param name="get">The value, to print it.</param>
    /// <param name="says">What it says, in a few words: <c>the body whose meetings are judged</c>.</param>
    T Need<T>(string key, Syntax<T> syntax, Func<TOwner, T> get, string says);

    /// <summary>A field that adds a demand; left out, it adds none. In records: not recorded.</summary>
    /// <inheritdoc cref="Need"/>
    T? May<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : class;

    /// <summary>A field that adds a demand; left out, it adds none. In records: not recorded.</summary>
    /// <inheritdoc cref="Need"/>
    T? May<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : struct;

    /// <summary>A field that decides how to count; left out, that is not stated.</summary>
    /// <inheritdoc cref="Need"/>
    T? NotStated<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : class;

    /// <summary>A field that decides how to count; left out, that is not stated.</summary>
    /// <inheritdoc cref="Need"/>
    T? NotStated<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : struct;

    /// <summary>A field with a stated default, which is never the more lenient reading.</summary>
    /// <param name="key">The key.</param>
    /// <param name="syntax">How the value is written.</param>
    /// <param name="default">What it is where it is left out.</param>
    /// <param name="get">The value, to print it.</param>
    /// <param name="says">What it says, in a few words.</param>
    T Default<T>(string key, Syntax<T> syntax, T @default, Func<TOwner, T> get, string says);

    /// <summary>Exactly one of the fields must be there.</summary>
    void OneOf(params string[] keys);

    /// <summary>At least one of the fields must be there.</summary>
    void AnyOf(params string[] keys);

    /// <summary>At most one of the fields may be there.</summary>
    void NotBoth(params string[] keys);

    /// <summary>A field means nothing without another.</summary>
    void Needs(string key, string other);

    /// <summary>A mistake across fields; looked for only where every field was read.</summary>
    /// <param name="holds">Whether all is well.</param>
    /// <param name="key">The key at which the mistake is shown.</param>
    /// <param name="message">What is wrong: lower case, no full stop, the author's words in backticks.</param>
    /// <param name="mend">What to write.</param>
    void Check(Func<TOwner, bool> holds, string key, string message, string mend);

    /// <summary>A mistake across fields whose text depends on the values.</summary>
    /// <param name="find">The mistake, or <c>null</c> where all is well.</param>
    void Check(Func<TOwner, FieldMistake?> find);
}
