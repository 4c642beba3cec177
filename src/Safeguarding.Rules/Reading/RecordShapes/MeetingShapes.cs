using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>Meetings, who was there, and what was on the agenda.</summary>
internal static class MeetingShapes
{
    private static readonly Syntax<MeetingStatus> Status = Words.OneOf("a status", MeetingStatus.NotRecorded);

    private static readonly Syntax<Presence> Present = new PresenceSyntax();

    private static readonly Shape<Discretion> Discretion = new("discretion", "a discretion that the chair used", f => new()
    {
        By = f.Need("by", Words.Id, d => d.By, "the office that used it"),
        Why = f.Need("why", Words.Text, d => d.Why, "the reason given"),
    });

    private static readonly Shape<Attendance> Line = new("attendance", "one line of an attendance list", f => new()
    {
        Office = f.Need("office", Words.Id, a => a.Office, "who came"),
        For = f.May("for", Words.Id, a => a.For, "the office it stood for; left out, its own"),
        Present = f.Default("present", Present, Presence.Yes, a => a.Present, "whether it was there; written and empty: not recorded"),
        Apology = f.Truth("apology", a => a.Apology, "whether it sent apologies"),
    });

    private static readonly Syntax<Attendance> Attendance = Choice.Of<Attendance>(
        "attended",
        "an office, or a mapping such as `{ office: director-of-public-health, for: chief-nurse }`",
        "chief-nurse",
        () =>
        [
            Way.Text<Attendance, string>(
                Words.Id, office => new() { Office = office }, a => a == new Attendance { Office = a.Office } ? a.Office : null),
            Way.OtherMapping<Attendance, Attendance>(Line.AsSyntax()),
        ]);

    private static readonly Shape<AgendaItem> Item = new("item", "an item of a meeting", f => new()
    {
        Id = f.Id(i => i.Id),
        Topic = f.Known("topic", Words.Id, i => i.Topic, "what it was about"),
        Absent = f.None("absent", RecordFields.Ids, i => i.Absent, "the offices that were out of the room for it"),
        Chair = f.None("chair", Words.Id, i => i.Chair, "who chaired it; left out, whoever chaired the meeting"),
        Discretion = f.None("discretion", Discretion.AsSyntax(), i => i.Discretion, "a discretion used for this item"),
        RelevantTo = f.Known("relevant-to", RecordFields.Ids, i => i.RelevantTo, "the agencies for which it is relevant"),
    });

    public static readonly Shape<Meeting> Meeting = new("meeting", "a meeting of one or several bodies", f => new()
    {
        Id = f.Id(m => m.Id),
        Bodies = f.Need("body", Words.OneOrMany(Words.Id), m => m.Bodies, "the bodies that met; the first is the host"),
        Kind = f.Known("kind", Words.Id, m => m.Kind, "what kind of meeting it was"),
        Date = f.Need("date", Words.When, m => m.Date, "the day"),
        Status = f.Default("status", Status, MeetingStatus.NotRecorded, m => m.Status, "whether it took place"),
        Called = f.Occurrence("called", m => m.Called, "when it was called"),
        Cancelled = f.Not("cancelled", m => m.Cancelled, "when it was called off"),
        Chair = f.Known("chair", Words.Id, m => m.Chair, "the office that chaired"),
        Attendance = f.Recorded("attendance", Attendance, m => m.Attendance, "who was there"),
        Items = f.Recorded("items", Item.AsSyntax(), m => m.Items, "what was on the agenda"),
        Discretion = f.None("discretion", Discretion.AsSyntax(), m => m.Discretion, "a discretion used for the meeting"),
        SaidQuorate = f.Truth("said-quorate", m => m.SaidQuorate, "whether the minutes say that it was quorate"),
        NoticeGiven = f.Occurrence("notice-given", m => m.NoticeGiven, "when notice was given"),
        NoticeBy = f.Known("notice-by", Words.Id, m => m.NoticeBy, "the office that gave notice"),
        NoticeStates = f.Known("notice-states", RecordFields.Ids, m => m.NoticeStates, "what the notice said"),
        PapersSent = f.Occurrence("papers-sent", m => m.PapersSent, "when the papers went out"),
    });
}
