namespace Safeguarding.Rules.Records.Checking;

/// <summary>Names in cases, documents, concerns, actions and activities.</summary>
/// <remarks>Recipients, the holders of work areas and those before whom a document was laid may be outside the records.</remarks>
internal static class MatterNames
{
    public static void In(PartnershipRecords records, KnownNames known, NameCheck check)
    {
        foreach (var (spot, matter) in Spot.Each(ListNames.Cases, records.Cases.Items, c => c.Id))
        {
            check.Each(spot, "area", matter.Area, known.Areas);
            Events(spot, matter.Events.Items, known, check);
        }

        foreach (var (spot, document) in Spot.Each(ListNames.Documents, records.Documents.Items, d => d.Id))
        {
            check.Each(spot, "area", document.Area, known.Areas);
            check.One(spot, "meeting", document.Meeting, known.Meetings);
            Events(spot, document.Events.Items, known, check);
        }

        foreach (var (spot, concern) in Spot.Each(ListNames.Concerns, records.Concerns.Items, c => c.Id))
        {
            check.Each(spot, "area", concern.Area, known.Areas);
            check.One(spot, "forum", concern.Forum, known.Bodies);
            check.One(spot, "facilitator", concern.Facilitator, known.Offices);
            for (var i = 0; i < concern.Steps.Items.Count; i++)
            {
                check.One(spot, "steps/holder", concern.Steps.Items[i].Holder, known.Holders, i);
            }

            Events(spot, concern.Events.Items, known, check);
        }

        foreach (var (spot, action) in Spot.Each(ListNames.Actions, records.Actions.Items, a => a.Id))
        {
            check.Each(spot, "owner", action.Owner, known.Actors);
            check.Each(spot, "depends-on", action.DependsOn, known.Actions);
        }

        foreach (var (spot, activity) in Spot.Each(ListNames.Activities, records.Activities.Items, a => a.Id))
        {
            check.Each(spot, "area", activity.Area, known.Areas);
        }
    }

    private static void Events(Spot spot, ValueList<CaseEvent> events, KnownNames known, NameCheck check)
    {
        for (var i = 0; i < events.Count; i++)
        {
            check.One(spot, "events/by", events[i].By, known.Actors, i);
        }
    }
}
