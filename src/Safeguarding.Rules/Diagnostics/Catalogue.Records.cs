namespace Safeguarding.Rules.Diagnostics;

/// <content>04xx: records that contradict themselves, or do not say what rules will ask.</content>
public static partial class Catalogue
{
    /// <summary>An id that stands twice. {0} id, {1} list.</summary>
    public static CatalogueEntry DuplicateId { get; } = new()
    {
        Code = "SGR0401",
        Severity = Severity.Warning,
        Message = "{0} stands twice in {1}",
        Mend = "give one of the two another id",
        Why = "What refers to the id may mean either, so it cannot be told.",
    };

    /// <summary>A name that no list holds. {0} name, {1} list.</summary>
    public static CatalogueEntry NotInList { get; } = new()
    {
        Code = "SGR0402",
        Severity = Severity.Warning,
        Message = "{0} is not in {1}",
        Mend = "add it there, or write the name of one that is there",
        Why = "A name that leads nowhere cannot be judged.",
    };

    /// <summary>A name that no list holds and that is near another. {0} name, {1} list, {2} nearest.</summary>
    public static CatalogueEntry NearlyInList { get; } = new()
    {
        Code = "SGR0403",
        Severity = Severity.Warning,
        Message = "{0} is not in {1}; did you mean {2}?",
        Mend = "write {2}, or add {0} to {1}",
        Why = "A name that leads nowhere cannot be judged.",
    };

    /// <summary>Records that contradict themselves. {0} what is said.</summary>
    public static CatalogueEntry Contradiction { get; } = new()
    {
        Code = "SGR0404",
        Severity = Severity.Warning,
        Message = "these records contradict themselves: {0}",
        Mend = "correct whichever is wrong; until then nothing that rests on it can be told",
        Why = "Of two statements that cannot both be so nobody can know which one holds.",
    };

    /// <summary>A list that does not say how far it reaches. {0} list.</summary>
    public static CatalogueEntry ReachNotSaid { get; } = new()
    {
        Code = "SGR0405",
        Severity = Severity.Info,
        Message = "nothing says how far {0} reaches, so what is not in it may have happened",
        Mend = "add `recorded: 2018-09-01 to 2026-11-22` at the top, with the days for which every list is whole",
        Why = "Only a list that is whole can show that something did not happen.",
    };

    /// <summary>A list that is whole of no stated days. {0} list.</summary>
    public static CatalogueEntry WholeWithoutDays { get; } = new()
    {
        Code = "SGR0406",
        Severity = Severity.Info,
        Message = "{0} is said to be whole, and not of which days",
        Mend = "give the list its days",
        Why = "Without days its silence speaks for all time.",
    };

    /// <summary>A list that is not kept. {0} list.</summary>
    public static CatalogueEntry ListNotKept { get; } = new()
    {
        Code = "SGR0407",
        Severity = Severity.Info,
        Message = "{0} is not there, so nothing is known of what would be in it",
        Mend = "add the list; where there is nothing in it, write `[]`",
        Why = "What is not recorded cannot be told.",
    };

    private static CatalogueEntry[] RecordEntries =>
        [DuplicateId, NotInList, NearlyInList, Contradiction, ReachNotSaid, WholeWithoutDays, ListNotKept];
}
