namespace Safeguarding.Rules.Records;

/// <summary>
/// Something that is, or may be, wrong with records: where it stands, and the words of the records that it is about. What each
/// kind says in <see cref="Value"/>, <see cref="Other"/> and <see cref="Nearest"/> stands at its <see cref="RecordProblemKind"/>.
/// </summary>
public sealed record RecordProblem
{
    /// <summary>What is wrong.</summary>
    public required RecordProblemKind Kind { get; init; }

    /// <summary>The top-level list, by its name in the files: <c>meetings</c>.</summary>
    public required string List { get; init; }

    /// <summary>The place of the item in <see cref="List"/>, from 0; <c>null</c>: it is about the list itself.</summary>
    /// <value>Needed beside <see cref="Id"/> because ids may stand twice.</value>
    public int? Place { get; init; }

    /// <summary>The id of the item; <c>null</c>: it is about the list itself.</summary>
    public string? Id { get; init; }

    /// <summary>The field, by its name in the files, with those that lead to it: <c>seats/vacant/to</c>.</summary>
    public string? Field { get; init; }

    /// <summary>
    /// The place, from 0, of the entry in the list that <see cref="Field"/> starts with; <c>null</c>: it starts with none.
    /// </summary>
    public int? Entry { get; init; }

    /// <summary>What is written there.</summary>
    public string? Value { get; init; }

    /// <summary>What it stands against.</summary>
    public string? Other { get; init; }

    /// <summary>The nearest known name; <c>null</c>: none is near.</summary>
    public string? Nearest { get; init; }

    /// <summary>Whether the records contradict themselves here, so that what rests on it cannot be told.</summary>
    public bool IsContradiction => Kind is RecordProblemKind.EndsBeforeItBegins or RecordProblemKind.TermsOverlap
        or RecordProblemKind.ChairNotThere or RecordProblemKind.ThereAndNotThere or RecordProblemKind.HeldAndCancelled;

    /// <summary>One plain sentence.</summary>
    public override string ToString() => $"{Where}: {What}";

    private string Where => Id is null ? List : Field is null ? $"{List} `{Id}`" : $"{List} `{Id}`, {Field}";

    private string What => Kind switch
    {
        RecordProblemKind.DuplicateId => $"`{Value}` stands twice",
        RecordProblemKind.NotInList when Nearest is not null => $"`{Value}` is not in {Other}; did you mean `{Nearest}`?",
        RecordProblemKind.NotInList => $"`{Value}` is not in {Other}",
        RecordProblemKind.EndsBeforeItBegins => $"{Value} is before {Other}",
        RecordProblemKind.TermsOverlap => $"in the chair of `{Value}` at the same time as `{Other}`",
        RecordProblemKind.ChairNotThere => $"`{Value}` chaired and is marked as not there",
        RecordProblemKind.ThereAndNotThere when Other is not null => $"`{Value}` for `{Other}` is marked as there and as not there",
        RecordProblemKind.ThereAndNotThere => $"`{Value}` is marked as there and as not there",
        RecordProblemKind.HeldAndCancelled => $"held, and called off ({Value})",
        RecordProblemKind.ReachNotSaid => "nothing says how far the list reaches, so what is not in it may have happened",
        RecordProblemKind.WholeWithoutDays => "the list says that it is whole, and not of which days",
        _ => "the list is not kept, so nothing is known of what would be in it",
    };
}
