namespace Safeguarding.Rules.Shapes;

/// <summary>The forms of a <see cref="Choice"/>: which nodes each takes, how it is read, and which values it prints.</summary>
public static class Way
{
    /// <summary>A text.</summary>
    /// <param name="syntax">How it is written.</param>
    /// <param name="make">The value.</param>
    /// <param name="take">The text of a value, or <c>null</c> where the value is written in another form.</param>
    public static Way<T> Text<T, TPart>(Syntax<TPart> syntax, Func<TPart, T> make, Func<T, TPart?> take)
        where TPart : class => new Way<T, TPart>(null, IsText, syntax, make, Taken(take));

    /// <summary>A text that is read as a struct: a number, a duration, a member of an enum.</summary>
    /// <param name="syntax">How it is written.</param>
    /// <param name="make">The value.</param>
    /// <param name="take">The part of a value, or <c>null</c> where the value is written in another form.</param>
    public static Way<T> Text<T, TPart>(Syntax<TPart> syntax, Func<TPart, T> make, Func<T, TPart?> take)
        where TPart : struct => new Way<T, TPart>(null, IsText, syntax, make, Taken(take));

    /// <summary>A list.</summary>
    /// <param name="syntax">How it is written.</param>
    /// <param name="make">The value.</param>
    /// <param name="take">The part of a value, or <c>null</c> where the value is written in another form.</param>
    public static Way<T> List<T, TPart>(Syntax<TPart> syntax, Func<TPart, T> make, Func<T, TPart?> take)
        where TPart : struct => new Way<T, TPart>(null, node => node is ListNode, syntax, make, Taken(take));

    /// <summary>A mapping that has the field <paramref name="key"/>.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <typeparam name="TPart">The case of it that has this form.</typeparam>
    public static Way<T> Mapping<T, TPart>(string key, Syntax<TPart> syntax)
        where TPart : class, T =>
        new Way<T, TPart>(key, node => node is MappingNode mapping && mapping.Find(key) is not null, syntax, part => part, Taken<T, TPart>(value => value as TPart));

    /// <summary>A mapping that has the field <paramref name="key"/>, one of several forms of the same case.</summary>
    /// <param name="key">The deciding field.</param>
    /// <param name="syntax">How it is written.</param>
    /// <param name="takes">Whether a value is written in this form.</param>
    public static Way<T> Mapping<T, TPart>(string key, Syntax<TPart> syntax, Func<TPart, bool> takes)
        where TPart : class, T =>
        new Way<T, TPart>(key, node => node is MappingNode mapping && mapping.Find(key) is not null, syntax, part => part,
            Taken<T, TPart>(value => value is TPart part && takes(part) ? part : null));

    /// <summary>Every other mapping; stands last.</summary>
    /// <inheritdoc cref="Mapping{T, TPart}(string, Syntax{TPart})"/>
    public static Way<T> OtherMapping<T, TPart>(Syntax<TPart> syntax)
        where TPart : class, T =>
        new Way<T, TPart>(null, node => node is MappingNode, syntax, part => part, Taken<T, TPart>(value => value as TPart));

    /// <summary>Every other mapping, made into a value; stands last.</summary>
    /// <param name="syntax">How it is written.</param>
    /// <param name="make">The value.</param>
    /// <param name="take">The part of a value, or <c>null</c> where the value is written in another form.</param>
    public static Way<T> OtherMapping<T, TPart>(Syntax<TPart> syntax, Func<TPart, T> make, Func<T, TPart?> take)
        where TPart : class => new Way<T, TPart>(null, node => node is MappingNode, syntax, make, Taken(take));

    private static bool IsText(Node node) => node is TextNode;

    private static Func<T, (bool, TPart)> Taken<T, TPart>(Func<T, TPart?> take)
        where TPart : class => value => take(value) is { } part ? (true, part) : (false, null!);

    private static Func<T, (bool, TPart)> Taken<T, TPart>(Func<T, TPart?> take)
        where TPart : struct => value => take(value) is { } part ? (true, part) : (false, default);
}
