using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>A case, a document or a concern, with what happened to it.</summary>
internal sealed record Matter(string Type, string Id, Known<string> Kind, Known<ValueList<string>> Area, Facts Facts, Recorded<CaseEvent> Events)
{
    /// <summary>What need not be written twice among its events, and whether that is known not to have happened.</summary>
    public IReadOnlyDictionary<string, Recorded<When>> Own { get; init; } = new Dictionary<string, Recorded<When>>();

    public static Matter Of(Case its) => new("case", its.Id, its.Kind, its.Area, its.Facts, its.Events);

    public static Matter Of(Document its) => new("document", its.Id, its.Kind, its.Area, its.Facts, its.Events)
    {
        Own = new Dictionary<string, Recorded<When>>
        {
            ["published"] = Days(its.Published),
            ["period-end"] = its.PeriodTo is { } end ? Recorded.Whole(end) : Recorded<When>.NotKept,
        },
    };

    public static Matter Of(Concern its)
    {
        var own = new Dictionary<string, Recorded<When>> { ["raised"] = Recorded.Whole(its.Raised), ["resolved"] = Days(its.Resolved) };
        foreach (var stage in its.Steps.Items.GroupBy(s => s.Stage))
        {
            own[stage.Key] = Like(its.Steps, stage.Select(s => s.Entered));
            own[$"{stage.Key}-left"] = Like(stage.Any(s => s.Left.IsNotRecorded) ? Recorded<EscalationStep>.NotKept : its.Steps, stage.Select(s => s.Left.Date).OfType<When>());
        }

        return new("concern", its.Id, its.About, its.Area, its.Facts, its.Events) { Own = own };
    }

    private static Recorded<When> Days(Occurrence happened) =>
        happened.IsNotRecorded ? Recorded<When>.NotKept : happened.Date is { } day ? Recorded.Whole(day) : Recorded.Whole<When>();

    private static Recorded<When> Like<T>(Recorded<T> list, IEnumerable<When> days) =>
        list.Reach == Reach.Whole ? Recorded.Whole<When>([.. days]) : Recorded.Some<When>([.. days]);
}
