using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading;

/// <summary>What is wrong with records, as diagnostics at their places in the file.</summary>
public static class RecordProblemDiagnostics
{
    /// <summary>The diagnostic for a problem.</summary>
    /// <param name="problem">What <see cref="PartnershipRecords.Check"/> found.</param>
    /// <param name="positions">Where the records stand; <c>null</c> for those that were built in C#.</param>
    public static Diagnostic Of(RecordProblem problem, RecordPositions? positions)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var span = positions?.Of(problem) ?? default;
        var list = Quote.Text(problem.List);
        var value = Quote.Text(problem.Value ?? problem.Id ?? problem.List);
        return problem.Kind switch
        {
            RecordProblemKind.DuplicateId => Catalogue.DuplicateId.At(span, value, list) with { Also = First(problem, positions) },
            RecordProblemKind.NotInList when problem.Nearest is { } near =>
                Catalogue.NearlyInList.At(span, value, problem.Other ?? "the lists", Quote.Text(near)),
            RecordProblemKind.NotInList => Catalogue.NotInList.At(span, value, problem.Other ?? "the lists"),
            RecordProblemKind.ReachNotSaid => Catalogue.ReachNotSaid.At(span, list),
            RecordProblemKind.WholeWithoutDays => Catalogue.WholeWithoutDays.At(span, list),
            RecordProblemKind.ListNotKept => Catalogue.ListNotKept.At(span, list),
            _ => Catalogue.Contradiction.At(span, problem.ToString()),
        };
    }

    private static ValueList<Place> First(RecordProblem problem, RecordPositions? positions) =>
        problem.Id is { } id && positions?.Of(problem.List, id) is [var first, ..]
            ? [new Place { Span = first, Says = "it stands here first" }]
            : [];
}
