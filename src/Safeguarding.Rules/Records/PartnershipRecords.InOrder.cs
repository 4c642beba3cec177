namespace Safeguarding.Rules.Records;

public sealed partial record PartnershipRecords
{
    /// <summary>The same records, each list by id: what was recorded does not hang on the order in which it stands.</summary>
    public PartnershipRecords InOrder() => this with
    {
        Areas = ById(Areas, i => i.Id),
        Agencies = ById(Agencies, i => i.Id),
        Offices = ById(Offices, i => i.Id),
        Bodies = ById(Bodies, i => i.Id),
        Appointments = ById(Appointments, i => i.Id),
        Delegations = ById(Delegations, i => i.Id),
        Meetings = ById(Meetings, i => i.Id),
        Decisions = ById(Decisions, i => i.Id),
        Cases = ById(Cases, i => i.Id),
        Documents = ById(Documents, i => i.Id),
        Concerns = ById(Concerns, i => i.Id),
        Actions = ById(Actions, i => i.Id),
        Activities = ById(Activities, i => i.Id),
        Assignments = ById(Assignments, i => i.Id),
        Waivers = Waivers.OrderBy(i => i.Id, StringComparer.Ordinal).ToValueList(),
    };

    private static Recorded<T> ById<T>(Recorded<T> list, Func<T, string> id) => list.With(list.Items.OrderBy(id, StringComparer.Ordinal).ToValueList());
}
