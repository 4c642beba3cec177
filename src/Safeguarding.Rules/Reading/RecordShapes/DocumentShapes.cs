using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>Documents, where they went, and their reviews.</summary>
internal static class DocumentShapes
{
    private static readonly Shape<Presentation> Presentation = new("presentation", "a document was laid before a body", f => new()
    {
        To = f.Need("to", Words.Id, p => p.To, "before whom"),
        Date = f.When("date", p => p.Date, "the day"),
    });

    private static readonly Shape<Distribution> Distribution = new("copy", "a document was sent", f => new()
    {
        To = f.Need("to", Words.Id, d => d.To, "to whom"),
        Date = f.When("date", d => d.Date, "the day"),
    });

    private static readonly Shape<Review> Review = new("review", "a review of a document", f => new()
    {
        Date = f.When("date", r => r.Date, "the day"),
        Next = f.Known("next", Words.WideWhen, r => r.Next, "when the next one is to be"),
    });

    public static readonly Shape<Document> Document = new("document", "a document: a report, a procedure, terms of reference", f => new()
    {
        Id = f.Id(d => d.Id),
        Kind = f.Known("kind", Words.Id, d => d.Kind, "what kind of document it is"),
        Area = f.Known("area", RecordFields.Ids, d => d.Area, "its areas; none: no area"),
        Published = f.Occurrence("published", d => d.Published, "when it was published; none: a draft"),
        Presented = f.Recorded("presented", Presentation.AsSyntax(), d => d.Presented, "where it was laid"),
        PeriodFrom = f.May("period-from", Words.When, d => d.PeriodFrom, "the first day that it reports on"),
        PeriodTo = f.May("period-to", Words.When, d => d.PeriodTo, "the last day that it reports on"),
        Sections = f.Recorded("sections", Words.Id, d => d.Sections, "what is in it"),
        Sent = f.Recorded("sent", Distribution.AsSyntax(), d => d.Sent, "to whom it was sent"),
        Reviews = f.Recorded("reviews", Review.AsSyntax(), d => d.Reviews, "when it was reviewed"),
        Accessible = f.Truth("accessible", d => d.Accessible, "whether it is easily accessible to families"),
        Meeting = f.Known("meeting", Words.Id, d => d.Meeting, "the meeting for which it was made"),
        Nil = f.Default("nil", Words.YesNoUnknown, @default: false, d => d.Nil, "whether it reports that there is nothing to report"),
        Events = f.Recorded("events", MatterShapes.Event, d => d.Events, "what happened to it"),
        Facts = f.Facts(d => d.Facts),
    });
}
