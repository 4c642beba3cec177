namespace Safeguarding.Rules.Records.Checking;

/// <summary>Ids that stand twice.</summary>
internal static class DuplicateCheck
{
    public static IEnumerable<RecordProblem> In(PartnershipRecords records) =>
    [
        .. Of(ListNames.Areas, records.Areas.Items, a => a.Id),
        .. Of(ListNames.Agencies, records.Agencies.Items, a => a.Id),
        .. Of(ListNames.Offices, records.Offices.Items, o => o.Id),
        .. Of(ListNames.Bodies, records.Bodies.Items, b => b.Id),
        .. Of(ListNames.Appointments, records.Appointments.Items, a => a.Id),
        .. Of(ListNames.Delegations, records.Delegations.Items, d => d.Id),
        .. Of(ListNames.Meetings, records.Meetings.Items, m => m.Id),
        .. Spot.Each(ListNames.Meetings, records.Meetings.Items, m => m.Id).SelectMany(m => OfItems(m.Spot, m.Item)),
        .. Of(ListNames.Decisions, records.Decisions.Items, d => d.Id),
        .. Of(ListNames.Cases, records.Cases.Items, c => c.Id),
        .. Of(ListNames.Documents, records.Documents.Items, d => d.Id),
        .. Of(ListNames.Concerns, records.Concerns.Items, c => c.Id),
        .. Of(ListNames.Actions, records.Actions.Items, a => a.Id),
        .. Of(ListNames.Activities, records.Activities.Items, a => a.Id),
        .. Of(ListNames.Assignments, records.Assignments.Items, a => a.Id),
        .. Of(ListNames.Waivers, records.Waivers, w => w.Id),
    ];

    private static IEnumerable<RecordProblem> Of<T>(string list, ValueList<T> items, Func<T, string> id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Spot.Each(list, items, id)
            .Where(i => !seen.Add(i.Spot.Id))
            .Select(i => i.Spot.Has(RecordProblemKind.DuplicateId, "id", i.Spot.Id));
    }

    private static IEnumerable<RecordProblem> OfItems(Spot meeting, Meeting held)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return held.Items.Items
            .Select((item, entry) => (item.Id, Entry: entry))
            .Where(i => !seen.Add(i.Id))
            .Select(i => meeting.Has(RecordProblemKind.DuplicateId, "items/id", i.Id, entry: i.Entry));
    }
}
