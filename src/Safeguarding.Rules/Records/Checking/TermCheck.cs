namespace Safeguarding.Rules.Records.Checking;

/// <summary>Two chairs of one body at a time.</summary>
internal static class TermCheck
{
    // The role that one office holds at a time; of the others several may.
    private const string Chair = "chair";

    public static IEnumerable<RecordProblem> In(PartnershipRecords records)
    {
        var list = records.Appointments;
        // What an absent end says, it says up to the last day of the range.
        var open = list.Reach == Reach.Between ? list.To : DateOnly.MaxValue;
        return Spot.Each(ListNames.Appointments, list.Items, a => a.Id)
            .Where(a => a.Item.Role == Chair && a.Item.Body.HasValue)
            .GroupBy(a => a.Item.Body.Value, StringComparer.Ordinal)
            .SelectMany(body => Of(body.Key, body, open));
    }

    // Each term is held against the one of those before it that lasts longest: so every term that shares days is named, and the
    // problems are no more than the terms.
    private static IEnumerable<RecordProblem> Of(string body, IEnumerable<(Spot Spot, Appointment Item)> terms, DateOnly open)
    {
        (string Id, DateOnly End)? longest = null;
        foreach (var (spot, term) in terms.OrderBy(t => t.Item.From.Latest).ThenBy(t => t.Spot.Place))
        {
            // Only what is certain: the last day on which it may have begun, the first on which it may have ended. A chair is
            // handed over on the last day of a term or after it, so that day is shared with the next.
            var begun = term.From.Latest;
            var end = term.To?.Earliest ?? open;
            if (longest is { } other && begun < other.End && begun < end)
            {
                yield return spot.Has(RecordProblemKind.TermsOverlap, "from", body, other.Id);
            }

            longest = longest is { } so && so.End >= end ? so : (spot.Id, end);
        }
    }
}
