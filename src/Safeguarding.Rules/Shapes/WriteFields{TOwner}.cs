namespace Safeguarding.Rules.Shapes;

/// <summary>Runs a declaration to print a value. What equals its default is left out, so that saying it changes no digest.</summary>
internal sealed class WriteFields<TOwner>(TOwner owner) : IFields<TOwner>
{
    public List<Entry> Entries { get; } = [];

    public T Need<T>(string key, Syntax<T> syntax, Func<TOwner, T> get, string says)
    {
        var value = get(owner);
        Entries.Add(new(key, syntax.Write(value)));
        return value;
    }

    public T? May<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : class => Optional(key, syntax, get(owner));

    public T? May<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : struct => Optional(key, syntax, get(owner));

    public T? NotStated<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : class => Optional(key, syntax, get(owner));

    public T? NotStated<T>(string key, Syntax<T> syntax, Func<TOwner, T?> get, string says)
        where T : struct => Optional(key, syntax, get(owner));

    public T Default<T>(string key, Syntax<T> syntax, T @default, Func<TOwner, T> get, string says)
    {
        var value = get(owner);
        if (!EqualityComparer<T>.Default.Equals(value, @default))
        {
            Entries.Add(new(key, syntax.Write(value)));
        }

        return value;
    }

    public void OneOf(params string[] keys)
    {
    }

    public void AnyOf(params string[] keys)
    {
    }

    public void NotBoth(params string[] keys)
    {
    }

    public void Needs(string key, string other)
    {
    }

    public void Check(Func<TOwner, bool> holds, string key, string message, string mend)
    {
    }

    public void Check(Func<TOwner, FieldMistake?> find)
    {
    }

    private T? Optional<T>(string key, Syntax<T> syntax, T? value)
        where T : class
    {
        if (value is not null)
        {
            Entries.Add(new(key, syntax.Write(value)));
        }

        return value;
    }

    private T? Optional<T>(string key, Syntax<T> syntax, T? value)
        where T : struct
    {
        if (value is { } some)
        {
            Entries.Add(new(key, syntax.Write(some)));
        }

        return value;
    }
}
