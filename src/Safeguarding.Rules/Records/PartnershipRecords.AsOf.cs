using Safeguarding.Rules.Records.Seeing;

namespace Safeguarding.Rules.Records;

public sealed partial record PartnershipRecords
{
    /// <summary>What a reader on <paramref name="date"/> could know.</summary>
    /// <remarks>
    /// <para>
    /// What is dated after the day is not seen; an end after it is open; anything else after it has not happened; dates set
    /// beforehand (due, next, resolve-by, the period of a document, the days of a waiver) stand, and so do values without a date,
    /// names that are not seen yet, and the ranges of the lists. A meeting to come that was called or notified by then is seen as
    /// a plan: without status, chair, attendance, items, discretion, and without what the minutes say of its quorum.
    /// </para>
    /// <para>
    /// A date that is not known to the day is after the day only where its first possible day is. What the records say happened,
    /// on a day that may lie on either side, has happened: its date narrows to the days up to <paramref name="date"/>, which is
    /// how an unknown date reads too. An end on either side stays as it is written, since many an end is set beforehand, and so
    /// does the date of a meeting that had been called or notified by then.
    /// </para>
    /// </remarks>
    /// <param name="date">The as-of date; what happened on that day is seen.</param>
    /// <returns>
    /// Records of which <c>AsOf(date)</c> gives the same again, and an earlier day what it gives of these records.
    /// </returns>
    public PartnershipRecords AsOf(DateOnly date) => this with
    {
        Bodies = Bodies.Seen(date, BodySight.Seen),
        Appointments = Appointments.Seen(date, TenureSight.Seen),
        Delegations = Delegations.Seen(date, TenureSight.Seen),
        Assignments = Assignments.Seen(date, TenureSight.Seen),
        Meetings = Meetings.Seen(date, MeetingSight.Seen),
        Decisions = Decisions.Seen(date, DecisionSight.Seen),
        Cases = Cases.Seen(date, MatterSight.Seen),
        Documents = Documents.Seen(date, DocumentSight.Seen),
        Concerns = Concerns.Seen(date, MatterSight.Seen),
        Actions = Actions.Seen(date, OtherSight.Seen),
        Activities = Activities.Seen(date, OtherSight.Seen),
        Waivers = Waivers.Seen(date, OtherSight.Seen),
    };
}
