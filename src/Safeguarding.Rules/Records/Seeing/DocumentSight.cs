namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Documents: drafted, published, laid, sent, reviewed.</summary>
/// <remarks>The period that one reports on is no day on which anything happens, and stands.</remarks>
internal static class DocumentSight
{
    public static Document Seen(Document document, DateOnly day) => document with
    {
        Published = document.Published.UpTo(day),
        Presented = document.Presented.Seen(day, static (p, d) => p.Date.IsAfter(d) ? null : p),
        Sent = document.Sent.Seen(day, static (s, d) => s.Date.IsAfter(d) ? null : s),
        Reviews = document.Reviews.Seen(day, static (r, d) => r.Date.IsAfter(d) ? null : r),
        Events = document.Events.Seen(day, MatterSight.Seen),
    };
}
