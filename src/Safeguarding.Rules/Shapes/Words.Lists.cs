using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <content>Syntaxes made of syntaxes.</content>
public static partial class Words
{
    /// <summary>What is known of an area, a case: a mapping of facts.</summary>
    public static Syntax<Facts> Facts { get; } = new FactsSyntax();

    /// <summary>A list.</summary>
    /// <param name="item">The items.</param>
    /// <param name="least">How many there must be.</param>
    public static Syntax<ValueList<T>> ListOf<T>(Syntax<T> item, int least = 0)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ListSyntax<T>(item, $"a list, each item {item.Expected}", oneIsEnough: false, isSet: false, least);
    }

    /// <summary>One value, or a list of them.</summary>
    /// <param name="item">The items.</param>
    /// <param name="least">How many there must be.</param>
    public static Syntax<ValueList<T>> OneOrMany<T>(Syntax<T> item, int least = 1)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ListSyntax<T>(item, $"{item.Expected}, or a list of them", oneIsEnough: true, isSet: false, least);
    }

    /// <summary>A mapping whose keys the author chooses.</summary>
    public static Syntax<ValueList<KeyValuePair<string, T>>> MapOf<T>(Syntax<T> item) => MapOf(Id, item);

    /// <summary>A mapping whose keys the author chooses, in a syntax of their own.</summary>
    public static Syntax<ValueList<KeyValuePair<string, T>>> MapOf<T>(Syntax<string> key, Syntax<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new MapSyntax<T>(key, item, $"a mapping, each value {item.Expected}");
    }

    /// <summary>A fact of a record: a value, <c>none</c> or <c>unknown</c>.</summary>
    /// <param name="item">The value.</param>
    /// <param name="none">The word for what is known to be none.</param>
    public static Syntax<Known<T>> Known<T>(Syntax<T> item, string none = "none")
        where T : notnull => new KnownSyntax<T>(item, none);

    /// <summary>A list inside a record: whole, unless it says otherwise.</summary>
    public static Syntax<Recorded<T>> Recorded<T>(Syntax<T> item) => new RecordedSyntax<T>(item, Records.Recorded.Whole<T>(), isInside: true);

    /// <summary>A list of records that stands in no other record.</summary>
    /// <param name="item">The items.</param>
    /// <param name="unsaid">An empty list that reaches as far as one that does not say how far.</param>
    public static Syntax<Recorded<T>> Recorded<T>(Syntax<T> item, Recorded<T> unsaid) => new RecordedSyntax<T>(item, unsaid, isInside: false);

    /// <summary>The same syntax under other words: for a choice, or a text with its own example.</summary>
    public static Syntax<T> Called<T>(Syntax<T> syntax, string expected, string example) => new CalledSyntax<T>(syntax, expected, example);
}
