using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>The ways in which a field of a record can be left out, by name.</summary>
internal static class RecordFields
{
    /// <summary>One word or several; minutes may repeat one, which says no more.</summary>
    public static readonly Syntax<ValueList<string>> Ids = Words.OneOrMany(Words.Id, least: 0);

    /// <summary>A fact that, left out, is not recorded.</summary>
    public static Known<T> Known<TOwner, T>(
        this Fields<TOwner> fields, string key, Syntax<T> syntax, Func<TOwner, Known<T>> get, string says)
        where TOwner : class
        where T : notnull => fields.Default(key, Words.Known(syntax), default, get, says);

    /// <summary>A fact that, left out, is known to be none.</summary>
    public static Known<T> None<TOwner, T>(
        this Fields<TOwner> fields, string key, Syntax<T> syntax, Func<TOwner, Known<T>> get, string says)
        where TOwner : class
        where T : notnull => fields.Default(key, Words.Known(syntax), Records.Known<T>.None, get, says);

    /// <summary>A dated fact that, left out, is not recorded.</summary>
    public static Occurrence Occurrence<TOwner>(this Fields<TOwner> fields, string key, Func<TOwner, Occurrence> get, string says)
        where TOwner : class =>
        fields.Default(key, Words.Occurrence, default, get, says);

    /// <summary>A dated fact that, left out, is known not to have happened.</summary>
    public static Occurrence Not<TOwner>(this Fields<TOwner> fields, string key, Func<TOwner, Occurrence> get, string says)
        where TOwner : class =>
        fields.Default(key, Words.OccurrenceOrUnrecorded, Records.Occurrence.None, get, says);

    /// <summary>A date that, left out, is not known.</summary>
    public static When When<TOwner>(this Fields<TOwner> fields, string key, Func<TOwner, When> get, string says)
        where TOwner : class =>
        fields.Default(key, Words.When, default, get, says);

    /// <summary>An end that, left out, is open.</summary>
    public static When? Open<TOwner>(this Fields<TOwner> fields, string key, Func<TOwner, When?> get, string says)
        where TOwner : class =>
        fields.May(key, Words.When, get, says);

    /// <summary>A list inside a record that, left out, is not recorded.</summary>
    public static Recorded<T> Recorded<TOwner, T>(
        this Fields<TOwner> fields, string key, Syntax<T> item, Func<TOwner, Recorded<T>> get, string says)
        where TOwner : class =>
        fields.Default(key, Words.Recorded(item), default, get, says);

    /// <summary>A truth value that, left out, is not recorded.</summary>
    public static bool? Truth<TOwner>(this Fields<TOwner> fields, string key, Func<TOwner, bool?> get, string says)
        where TOwner : class =>
        fields.Default(key, Words.YesNoUnknown, @default: null, get, says);

    /// <summary>The id that every record has.</summary>
    public static string Id<TOwner>(this Fields<TOwner> fields, Func<TOwner, string> get)
        where TOwner : class =>
        fields.Need("id", Words.Id, get, "the id by which other records and findings name it");

    /// <summary>What is known of it.</summary>
    public static Facts Facts<TOwner>(this Fields<TOwner> fields, Func<TOwner, Facts> get)
        where TOwner : class =>
        fields.Default("facts", Words.Facts, Records.Facts.Empty, get, "what is known of it, asked by the `if` of a rule");
}
