using Safeguarding.Rules.Records.Seeing;

namespace Safeguarding.Rules.Records;

public sealed partial record PartnershipRecords
{
    /// <summary>What a reader on <paramref name="date"/> could know.</summary>
    /// <remarks>
    /// <para>
    /// What is dated after the day is not seen; an end after it is open; anything else after it has not happened. Dates set
    /// beforehand (due, next, resolve-by, the period of a document, the days of a waiver) stand, and so do values without a date
    /// and the ranges of the lists. How a stage ended, who gave a notice and what it said go with their dates. A meeting to come
    /// that was called or notified by then, or may have been, is seen as a plan: without status (unless it was called off by then), chair,
    /// attendance, items, discretion, and without what the minutes say of its quorum.
    /// </para>
    /// <para>
    /// A date that is not known to the day is after the day only where its first possible day is; an unknown one never is. One
    /// that may lie on either side stays as it is written, whatever it is the date of: who judges asks whether it was seen.
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
