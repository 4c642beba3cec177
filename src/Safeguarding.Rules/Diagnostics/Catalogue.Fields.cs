namespace Safeguarding.Rules.Diagnostics;

/// <content>01xx: fields and values.</content>
public static partial class Catalogue
{
    /// <summary>A key that means nothing where it stands. {0} key, {1} of what, {2} allowed keys.</summary>
    public static CatalogueEntry UnknownKey { get; } = new()
    {
        Code = "SGR0101",
        Message = "{0} is no field of {1}",
        Mend = "take it out, or write one of the fields that are allowed here: {2}",
        Why = "A key that is not known would say nothing, while its author believes that it does.",
    };

    /// <summary>A key that is nearly a known one. {0} key, {1} of what, {2} the known one, {3} allowed keys.</summary>
    public static CatalogueEntry MistypedKey { get; } = new()
    {
        Code = "SGR0102",
        Message = "{0} is no field of {1}; did you mean {2}?",
        Mend = "write {2}; allowed here: {3}",
        Why = "A mistyped key would say nothing, while its author believes that it does.",
    };

    /// <summary>A field that must be there is not. {0} of what, {1} key, {2} what it says, {3} example.</summary>
    public static CatalogueEntry MissingKey { get; } = new()
    {
        Code = "SGR0103",
        Message = "{0} has no {1}: {2}",
        Mend = "add for instance {3}",
        Why = "A rule or a record that lacks it cannot be judged, and nothing is filled in that nobody chose.",
    };

    /// <summary>A value of the wrong form. {0} what is expected, {1} what is there, {2} example.</summary>
    public static CatalogueEntry NotExpected { get; } = new()
    {
        Code = "SGR0104",
        Message = "expected {0}, found {1}",
        Mend = "write for instance {2}",
        Why = "Values are never bent to fit: a wrong guess could make a finding wrong.",
    };

    /// <summary>A word that is not one of those allowed. {0} word, {1} noun, {2} allowed words.</summary>
    public static CatalogueEntry UnknownWord { get; } = new()
    {
        Code = "SGR0105",
        Message = "{0} is not {1}",
        Mend = "write {2}",
        Why = "Only the words listed have a meaning.",
    };

    /// <summary>A word that is nearly an allowed one. {0} word, {1} noun, {2} the allowed one, {3} allowed words.</summary>
    public static CatalogueEntry MistypedWord { get; } = new()
    {
        Code = "SGR0106",
        Message = "{0} is not {1}; did you mean {2}?",
        Mend = "write {3}",
        Why = "Only the words listed have a meaning.",
    };

    /// <summary>A small text that cannot be read. {0} what is wrong, {1} what to write.</summary>
    public static CatalogueEntry Unreadable { get; } = new()
    {
        Code = "SGR0107",
        Message = "{0}",
        Mend = "{1}",
        Why = "Values are never bent to fit: a wrong guess could make a finding wrong.",
    };

    /// <summary>A duration in hours. {0} text, {1} days.</summary>
    public static CatalogueEntry Hours { get; } = new()
    {
        Code = "SGR0108",
        Message = "{0} is in hours, and records are dated by day",
        Mend = "write {1} with `basis: interpretation` and a `because`, since that reading is yours",
        Why = "From records by day nobody can tell whether hours were kept; a rule in days is a reading that its author must own.",
    };

    /// <summary>A number out of its range. {0} number, {1} least, {2} most.</summary>
    public static CatalogueEntry OutOfRange { get; } = new()
    {
        Code = "SGR0109",
        Message = "{0} is out of range: from {1} to {2} is allowed",
        Mend = "write a whole number from {1} to {2}",
        Why = "A number outside the range could never be met, or never be missed.",
    };

    /// <summary>Not a day of the calendar. {0} text, {1} what is expected, {2} example.</summary>
    public static CatalogueEntry NoSuchDay { get; } = new()
    {
        Code = "SGR0110",
        Message = "{0} is not {1}",
        Mend = "write year, month and day with hyphens, as in {2}",
        Why = "Other ways to write a date mean different days to different readers.",
    };

    /// <summary>Not an id. {0} text, {1} suggestion.</summary>
    public static CatalogueEntry NotAWord { get; } = new()
    {
        Code = "SGR0111",
        Message = "{0} is not a word: lower-case letters, digits and hyphens",
        Mend = "write for instance {1}",
        Why = "The same word must be the same everywhere, whatever it looks like on a screen.",
    };

    /// <summary>Several fields of which exactly one may be there. {0} of what, {1} keys found, {2} the keys.</summary>
    public static CatalogueEntry OnlyOneOf { get; } = new()
    {
        Code = "SGR0112",
        Message = "{0} says {1}, of which only one may stand",
        Mend = "keep one of {2}; for several demands write several rules",
        Why = "Each rule has one demand, so that each finding has one reason.",
    };

    /// <summary>None of several fields is there. {0} of what, {1} the keys.</summary>
    public static CatalogueEntry OneIsNeeded { get; } = new()
    {
        Code = "SGR0113",
        Message = "{0} says none of {1}",
        Mend = "add one of {1}",
        Why = "Without it the rule would ask for nothing, and everything would keep it.",
    };

    /// <summary>A field that means nothing without another. {0} key, {1} the other.</summary>
    public static CatalogueEntry NeedsAnother { get; } = new()
    {
        Code = "SGR0114",
        Message = "{0} means nothing without {1}",
        Mend = "add {1}, or take {0} out",
        Why = "A field that says nothing looks as if it did.",
    };

    /// <summary>Fields that do not fit together, in words of the shape. {0} message, {1} mend.</summary>
    public static CatalogueEntry DoesNotFit { get; } = new()
    {
        Code = "SGR0115",
        Message = "{0}",
        Mend = "{1}",
        Why = "Fields that contradict each other could be read in several ways.",
    };

    /// <summary>An item that stands twice in a list where order and number mean nothing. {0} item.</summary>
    public static CatalogueEntry Repeated { get; } = new()
    {
        Code = "SGR0116",
        Message = "{0} stands twice in this list",
        Mend = "take one out",
        Why = "A repetition says nothing, and may be a slip for another word.",
    };

    /// <summary>A value that cannot be told apart from another form. {0} what is expected, {1} the keys found, {2} the keys that choose.</summary>
    public static CatalogueEntry WhichForm { get; } = new()
    {
        Code = "SGR0117",
        Message = "this mapping is not {0}: its fields are {1}",
        Mend = "write one of {2}",
        Why = "The field chooses the form, so it must be one of those known.",
    };

    /// <summary>A mapping with the deciding keys of several forms. {0} the keys found.</summary>
    public static CatalogueEntry SeveralForms { get; } = new()
    {
        Code = "SGR0118",
        Message = "{0} stand in one mapping, and each says what the whole mapping is",
        Mend = "put each into a mapping of its own, below `all` or `any`",
        Why = "Two forms in one mapping could be read in several ways.",
    };

    /// <summary>Clear days where no minimum stands. {0} text.</summary>
    public static CatalogueEntry ClearDays { get; } = new()
    {
        Code = "SGR0120",
        Message = "{0}: clear days are for minimums, such as `at-least` of a notice",
        Mend = "leave out `clear`",
        Why = "Clear days leave out both ends; for a last day nobody counts so.",
    };

    /// <summary>Not the id of a rule or a clause. {0} text.</summary>
    public static CatalogueEntry NotARuleId { get; } = new()
    {
        Code = "SGR0119",
        Message = "{0} is not an id: letters, digits, hyphens, underscores and full stops",
        Mend = "write for instance `EXEC-MEETS`",
        Why = "Findings name rules and clauses by their ids, so these must be safe to write anywhere.",
    };

    /// <summary>Not the name of a file. {0} text.</summary>
    public static CatalogueEntry NotAName { get; } = new()
    {
        Code = "SGR0121",
        Message = "{0} is not a name: words of lower-case letters, digits and hyphens, joined by slashes",
        Mend = "write for instance `sussex/executive`",
        Why = "Names are paths below a folder, without an ending; nothing else may be reached by them.",
    };

    private static CatalogueEntry[] FieldEntries =>
    [
        UnknownKey, MistypedKey, MissingKey, NotExpected, UnknownWord, MistypedWord, Unreadable, Hours, OutOfRange, NoSuchDay, NotAWord,
        OnlyOneOf, OneIsNeeded, NeedsAnother, DoesNotFit, Repeated, WhichForm, SeveralForms, NotARuleId, ClearDays, NotAName,
    ];
}
