namespace Safeguarding.Rules.Records.Checking;

/// <summary>The ids of every list of the records that something else may name.</summary>
internal sealed class KnownNames
{
    public KnownNames(PartnershipRecords records)
    {
        Areas = Names.Of(ListNames.Areas, records.Areas, a => a.Id);
        Agencies = Names.Of(ListNames.Agencies, records.Agencies, a => a.Id);
        Offices = Names.Of(ListNames.Offices, records.Offices, o => o.Id);
        Bodies = Names.Of(ListNames.Bodies, records.Bodies, b => b.Id);
        Appointments = Names.Of(ListNames.Appointments, records.Appointments, a => a.Id);
        Meetings = Names.Of(ListNames.Meetings, records.Meetings, m => m.Id);
        Cases = Names.Of(ListNames.Cases, records.Cases, c => c.Id);
        Documents = Names.Of(ListNames.Documents, records.Documents, d => d.Id);
        Concerns = Names.Of(ListNames.Concerns, records.Concerns, c => c.Id);
        Actions = Names.Of(ListNames.Actions, records.Actions, a => a.Id);
        Actors = Names.AnyOf(Bodies, Agencies, Offices);
        Holders = Names.AnyOf(Offices, Bodies);
    }

    public Names Areas { get; }

    public Names Agencies { get; }

    public Names Offices { get; }

    public Names Bodies { get; }

    public Names Appointments { get; }

    public Names Meetings { get; }

    public Names Cases { get; }

    public Names Documents { get; }

    public Names Concerns { get; }

    public Names Actions { get; }

    /// <summary>Whoever may have done something: a body, an agency or an office.</summary>
    public Names Actors { get; }

    /// <summary>Whoever may hold a stage: an office or a body.</summary>
    public Names Holders { get; }
}
