namespace Safeguarding.Rules.Records;

/// <summary>Where records contradict themselves, by the items involved. What rests on these cannot be told.</summary>
public sealed class Contradictions
{
    private readonly ILookup<(string List, string Id), RecordProblem> byItem;

    internal Contradictions(ValueList<RecordProblem> all)
    {
        All = all;
        byItem = all.SelectMany(Involved).ToLookup(p => p.Item, p => p.Problem);
    }

    /// <summary>All of them, in the order of the lists and their items.</summary>
    public ValueList<RecordProblem> All { get; }

    /// <summary>Those that an item takes part in, whichever of the two it is.</summary>
    /// <param name="list">The top-level list, by its name in the files: <c>meetings</c>.</param>
    /// <param name="id">The id of the item.</param>
    public IEnumerable<RecordProblem> Of(string list, string id) => byItem[(list, id)];

    private static IEnumerable<((string List, string Id) Item, RecordProblem Problem)> Involved(RecordProblem problem)
    {
        if (problem.Id is { } id)
        {
            yield return ((problem.List, id), problem);
        }

        if (problem is { Kind: RecordProblemKind.TermsOverlap, Other: { } other })
        {
            yield return ((problem.List, other), problem);
        }
    }
}
