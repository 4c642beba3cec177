using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>Decisions, who approved them, and what followed.</summary>
internal static class DecisionShapes
{
    private static readonly Syntax<Vote> Votes = Words.OneOf<Vote>("a vote");

    private static readonly Syntax<DecisionOutcome> Outcome = Words.OneOf<DecisionOutcome>("an outcome");

    private static readonly Syntax<DecisionMode> Mode = Words.OneOf("a mode of agreement", DecisionMode.NotRecorded);

    private static readonly Shape<Approval> Vote = new("approval", "an office that voted on a decision", f => new()
    {
        Office = f.Need("office", Words.Id, a => a.Office, "who voted"),
        For = f.None("for", Words.Id, a => a.For, "whom it stood for; none: that was not said"),
        Date = f.May("date", Words.When, a => a.Date, "the day; left out, that of the decision"),
        Vote = f.Default("vote", Votes, Records.Vote.For, a => a.Vote, "how it voted"),
    });

    private static readonly Syntax<Approval> Approval = Choice.Of<Approval>(
        "approved",
        "an office, or a mapping such as `{ office: chief-nurse, vote: against }`",
        "chief-nurse",
        () =>
        [
            Way.Text<Approval, string>(
                Words.Id, office => new() { Office = office }, a => a == new Approval { Office = a.Office } ? a.Office : null),
            Way.OtherMapping<Approval, Approval>(Vote.AsSyntax()),
        ]);

    private static readonly Shape<Consultation> Consultation = new("consultation", "an office that was consulted before a decision", f => new()
    {
        Office = f.Need("office", Words.Id, c => c.Office, "who was consulted"),
        Date = f.Need("date", Words.When, c => c.Date, "the day"),
    });

    private static readonly Shape<FollowUp> FollowUp = new("follow-up", "what followed a decision", f => new()
    {
        Date = f.When("date", u => u.Date, "the day"),
        Meeting = f.Known("meeting", Words.Id, u => u.Meeting, "the meeting at which it was done"),
    });

    public static readonly Shape<Decision> Decision = new("decision", "a decision of a body or an agency", f => new()
    {
        Id = f.Id(d => d.Id),
        Type = f.Need("type", Words.Word("budget"), d => d.Type, "what it is about: the types that rules of authority name"),
        Date = f.Need("date", Words.When, d => d.Date, "the day"),
        Body = f.Known("body", Words.Id, d => d.Body, "the body that decided"),
        Agency = f.Known("agency", Words.Id, d => d.Agency, "the agency that decided"),
        Meeting = f.Known("meeting", Words.Id, d => d.Meeting, "the meeting in which it was taken; none: outside any"),
        Item = f.Known("item", Words.Id, d => d.Item, "the item of that meeting"),
        Case = f.Known("case", Words.Id, d => d.Case, "the case it is about"),
        Document = f.Known("document", Words.Id, d => d.Document, "the document it is about"),
        Concern = f.Known("concern", Words.Id, d => d.Concern, "the concern it is about"),
        Appointment = f.Known("appointment", Words.Id, d => d.Appointment, "the appointment it is about"),
        Outcome = f.Need("outcome", Outcome, d => d.Outcome, "what was decided"),
        Mode = f.Default("mode", Mode, DecisionMode.NotRecorded, d => d.Mode, "how far those deciding agreed"),
        Approvals = f.Recorded("approvals", Approval, d => d.Approvals, "who approved"),
        Consulted = f.Recorded("consulted", Consultation.AsSyntax(), d => d.Consulted, "who was consulted before"),
        Confirmed = f.Known("confirmed", FollowUp.AsSyntax(), d => d.Confirmed, "its confirmation"),
        ReportedBack = f.Known("reported-back", FollowUp.AsSyntax(), d => d.ReportedBack, "the report back to the principal"),
        AboutAgency = f.Known("about-agency", Words.Id, d => d.AboutAgency, "the agency it is about"),
    });
}
