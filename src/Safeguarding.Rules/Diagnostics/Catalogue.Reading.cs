namespace Safeguarding.Rules.Diagnostics;

/// <content>00xx: reading a file.</content>
public static partial class Catalogue
{
    /// <summary>A file that is not UTF-8. {0} what was found.</summary>
    public static CatalogueEntry NotUtf8 { get; } = new()
    {
        Code = "SGR0001",
        Message = "this file is not UTF-8: {0}",
        Mend = "save it as UTF-8 in your editor",
        Why = "In another encoding the same bytes are other letters.",
    };

    /// <summary>A file that is too large. {0} the limit in characters.</summary>
    public static CatalogueEntry TooLarge { get; } = new()
    {
        Code = "SGR0002",
        Message = "this file is longer than {0} characters",
        Mend = "split it, or raise the limit where the program loads it",
        Why = "Reading is bounded, so that no file can hold up a host.",
    };

    /// <summary>A syntax error. {0} what the parser says.</summary>
    public static CatalogueEntry Syntax { get; } = new()
    {
        Code = "SGR0003",
        Message = "this cannot be read as YAML ({0}); nothing else in this file was checked",
        Mend = "look at this line and those above it: indentation, a space after each colon, quotes and brackets that close",
        Why = "What follows a syntax error would be guessed.",
    };

    /// <summary>A tab in the indentation.</summary>
    public static CatalogueEntry Tab { get; } = new()
    {
        Code = "SGR0004",
        Message = "a tab indents this line; nothing else in this file was checked",
        Mend = "indent with spaces, two for each level",
        Why = "YAML forbids tabs there, since they are as wide as each editor likes.",
    };

    /// <summary>A blank that is none. {0} its number.</summary>
    public static CatalogueEntry StrangeBlank { get; } = new()
    {
        Code = "SGR0005",
        Message = "{0} stands here: it looks like a blank, or like nothing, and is a letter to YAML",
        Mend = "delete it and type a space, or put the text in double quotes where it is meant",
        Why = "Text that was copied from a web page or a word processor often carries it, and nobody sees it.",
    };

    /// <summary>A curly quote. {0} the quote.</summary>
    public static CatalogueEntry CurlyQuote { get; } = new()
    {
        Code = "SGR0006",
        Message = "{0} is a letter to YAML and quotes nothing",
        Mend = "write straight quotes, or none",
        Why = "Word processors put it in place of a straight quote.",
    };

    /// <summary>A letter that looks like another. {0} the word, {1} the number of the letter.</summary>
    public static CatalogueEntry LookAlike { get; } = new()
    {
        Code = "SGR0007",
        Message = "{0} holds {1}, which is no plain letter, digit or hyphen however it looks",
        Mend = "type the word anew: {2}",
        Why = "Two words that look the same and differ would make a rule speak of nothing.",
    };

    /// <summary>Nested too deep. {0} the limit.</summary>
    public static CatalogueEntry TooDeep { get; } = new()
    {
        Code = "SGR0008",
        Message = "this is nested more than {0} levels deep; nothing else in this file was checked",
        Mend = "no file needs so many levels: look for brackets that do not close",
        Why = "Reading is bounded, so that no file can hold up a host.",
    };

    /// <summary>An anchor. {0} its name.</summary>
    public static CatalogueEntry Anchor { get; } = new()
    {
        Code = "SGR0009",
        Message = "{0} is an anchor, and anchors are not read",
        Mend = "take it out, and write the value wherever it is meant",
        Why = "A ruleset says each thing where it stands; and anchors can make a small file immense.",
    };

    /// <summary>An alias. {0} its name.</summary>
    public static CatalogueEntry Alias { get; } = new()
    {
        Code = "SGR0010",
        Message = "{0} is an alias, and aliases are not read",
        Mend = "write the value itself; a text that begins with `*` goes into quotes",
        Why = "A ruleset says each thing where it stands; and aliases can make a small file immense.",
    };

    /// <summary>A tag. {0} the tag.</summary>
    public static CatalogueEntry Tag { get; } = new()
    {
        Code = "SGR0011",
        Message = "{0} is a tag, and tags are not read",
        Mend = "take it out; a text that begins with `!` goes into quotes",
        Why = "A ruleset holds texts only, so that it is safe to load from a stranger.",
    };

    /// <summary>A key that stands twice. {0} the key.</summary>
    public static CatalogueEntry DuplicateKey { get; } = new()
    {
        Code = "SGR0012",
        Message = "{0} stands twice in this mapping",
        Mend = "keep one of the two; for several values write a list",
        Why = "Which of the two holds would be a matter of luck.",
    };

    /// <summary>Several documents in one file.</summary>
    public static CatalogueEntry SeveralDocuments { get; } = new()
    {
        Code = "SGR0013",
        Message = "a second document begins here, and a file holds one",
        Mend = "put it into a file of its own, or take out the line `---`",
        Why = "What follows would be left out without a word.",
    };

    /// <summary>A key that is no text. {0} what it is.</summary>
    public static CatalogueEntry KeyNotText { get; } = new()
    {
        Code = "SGR0014",
        Message = "the key here is {0}, and keys are words",
        Mend = "write a word before the colon",
        Why = "Fields are known by their names.",
    };

    /// <summary>An empty file.</summary>
    public static CatalogueEntry EmptyFile { get; } = new()
    {
        Code = "SGR0015",
        Message = "this file is empty",
        Mend = "begin with `format: 1`",
        Why = "A file that says nothing is more likely lost than meant.",
    };

    /// <summary>A character that no file needs. {0} its number.</summary>
    public static CatalogueEntry Control { get; } = new()
    {
        Code = "SGR0016",
        Message = "{0} stands here: a character that steers the screen or the parser and cannot be seen",
        Mend = "delete it",
        Why = "It could make a file look other than it is.",
    };

    /// <summary>Too many values. {0} the limit.</summary>
    public static CatalogueEntry TooManyValues { get; } = new()
    {
        Code = "SGR0017",
        Message = "this file holds more than {0} values; nothing else in this file was checked",
        Mend = "split it, or raise the limit where the program loads it",
        Why = "Reading is bounded, so that no file can hold up a host.",
    };

    /// <summary>More was wrong than a report holds. {0} the limit.</summary>
    public static CatalogueEntry TooManyDiagnostics { get; } = new()
    {
        Code = "SGR0099",
        Message = "there may be more than this: only the first {0} mistakes are shown",
        Mend = "mend these and check again",
        Why = "A report that nobody can read to its end helps nobody.",
    };

    private static CatalogueEntry[] ReadingEntries =>
    [
        NotUtf8, TooLarge, Syntax, Tab, StrangeBlank, CurlyQuote, LookAlike, TooDeep, Anchor, Alias, Tag, DuplicateKey, SeveralDocuments,
        KeyNotText, EmptyFile, Control, TooManyValues, TooManyDiagnostics,
    ];
}
