using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>The top of a file of records.</summary>
internal static class RecordsShape
{
    /// <summary>The shape where a list that says nothing of its reach reaches as far as <paramref name="range"/>.</summary>
    /// <param name="range">What the top of the file says.</param>
    /// <param name="isFile">Whether it is a file of its own, which must say its format.</param>
    public static Shape<PartnershipRecords> Of(RecordedRange range, bool isFile) => new("records", "what a partnership recorded", f =>
    {
        Format.Declare(f, isFile);
        f.May("recorded", RecordedRange.Syntax, _ => null, "the days for which every list of the file is whole, or `some`");
        return new()
        {
            Partnership = f.Default("partnership", Words.Word("partnership"), "partnership", r => r.Partnership, "what it is called in findings"),
            Areas = List(f, "areas", PartnerShapes.Area, r => r.Areas, "areas"),
            Agencies = List(f, "agencies", PartnerShapes.Agency, r => r.Agencies, "agencies"),
            Offices = List(f, "offices", PartnerShapes.Office, r => r.Offices, "posts"),
            Bodies = List(f, "bodies", BodyShapes.Body, r => r.Bodies, "bodies"),
            Appointments = List(f, "appointments", HoldingShapes.Appointment, r => r.Appointments, "who held which role"),
            Delegations = List(f, "delegations", HoldingShapes.Delegation, r => r.Delegations, "who may act for whom"),
            Meetings = List(f, "meetings", MeetingShapes.Meeting, r => r.Meetings, "meetings"),
            Decisions = List(f, "decisions", DecisionShapes.Decision, r => r.Decisions, "decisions"),
            Cases = List(f, "cases", MatterShapes.Case, r => r.Cases, "cases"),
            Documents = List(f, "documents", DocumentShapes.Document, r => r.Documents, "documents"),
            Concerns = List(f, "concerns", MatterShapes.Concern, r => r.Concerns, "concerns escalated"),
            Actions = List(f, "actions", WorkShapes.Action, r => r.Actions, "actions of plans"),
            Activities = List(f, "activities", WorkShapes.Activity, r => r.Activities, "audits, scrutiny events"),
            Assignments = List(f, "assignments", HoldingShapes.Assignment, r => r.Assignments, "who held which work area"),
            Waivers = f.Default("waivers", Words.ListOf(WorkShapes.Waiver.AsSyntax()), [], r => r.Waivers, "departures that were allowed"),
        };

        Recorded<T> List<T>(Fields<PartnershipRecords> fields, string key, Shape<T> shape, Func<PartnershipRecords, Recorded<T>> get, string says)
            where T : class => fields.Default(key, Words.Recorded(shape.AsSyntax(), range.Of<T>()), default, get, says);
    });
}
