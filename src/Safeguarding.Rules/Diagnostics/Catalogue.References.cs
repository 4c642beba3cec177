namespace Safeguarding.Rules.Diagnostics;

/// <content>02xx: references to what stands elsewhere.</content>
public static partial class Catalogue
{
    /// <summary>A name that nothing has. {0} name, {1} what it should be: <c>a clause of the sources</c>, {2} where it was looked for.</summary>
    public static CatalogueEntry UnknownName { get; } = new()
    {
        Code = "SGR0201",
        Message = "{0} is not {1}",
        Mend = "write the name of one that is there, or add it: {2}",
        Why = "A name that leads nowhere makes a rule speak of nothing.",
    };

    /// <summary>A name that nothing has and that is near another. {0} name, {1} what it should be, {2} the nearest.</summary>
    public static CatalogueEntry MistypedName { get; } = new()
    {
        Code = "SGR0202",
        Message = "{0} is not {1}; did you mean {2}?",
        Mend = "write {2}",
        Why = "A name that leads nowhere makes a rule speak of nothing.",
    };

    private static CatalogueEntry[] ReferenceEntries => [UnknownName, MistypedName];
}
