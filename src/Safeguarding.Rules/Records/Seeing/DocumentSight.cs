namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Documents: drafted, published, laid, sent, reviewed. The period that one reports on is no day on which anything happens.</summary>
internal static class DocumentSight
{
    public static Document Seen(Document document, DateOnly day) => document with
    {
        Published = document.Published.UpTo(day),
        Presented = document.Presented.Seen(day, Seen),
        Sent = document.Sent.Seen(day, Seen),
        Reviews = document.Reviews.Seen(day, Seen),
        Events = document.Events.Seen(day, MatterSight.Seen),
    };

    private static Presentation? Seen(Presentation presentation, DateOnly day) =>
        Sight.Own(presentation, presentation.Date, day, static (p, seen) => p with { Date = seen });

    private static Distribution? Seen(Distribution distribution, DateOnly day) =>
        Sight.Own(distribution, distribution.Date, day, static (d, seen) => d with { Date = seen });

    private static Review? Seen(Review review, DateOnly day) =>
        Sight.Own(review, review.Date, day, static (r, seen) => r with { Date = seen });
}
