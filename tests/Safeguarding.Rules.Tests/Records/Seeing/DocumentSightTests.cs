using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Seeing;

public sealed class DocumentSightTests
{
    private static readonly Document Draft = Some.Document() with { Published = Occurrence.None };

    [Fact]
    public void Document_published_later_is_a_draft_with_its_period_and_its_sections()
    {
        var draft = Draft with
        {
            PeriodFrom = Some.When("2024-04-01"),
            PeriodTo = Some.When("2026-03-31"),
            Sections = ["impact"],
        };

        Assert.Equal(draft, Seen(draft with { Published = Some.On("2025-09-02") }));
    }

    [Fact]
    public void Document_published_in_the_month_stays_as_it_is_written() =>
        Assert.Equal(Some.On("2025-09"), Seen(Draft with { Published = Some.On("2025-09") }).Published);

    [Fact]
    public void Document_of_which_nobody_recorded_the_publication_stays_so() =>
        Assert.True(Seen(Draft with { Published = Occurrence.NotRecorded }).Published.IsNotRecorded);

    [Fact]
    public void What_was_done_with_a_document_later_is_not_seen() => Assert.Equal(
        Draft with { Sent = [], Presented = [], Reviews = [], Events = [] },
        Seen(Draft with
        {
            Sent = [Some.Distribution("2025-09-12")],
            Presented = [Some.Presentation("2025-09-12")],
            Reviews = [Some.Review("2025-09-12")],
            Events = [Some.Event(date: "2025-09-12")],
        }));

    [Fact]
    public void Review_of_the_past_keeps_the_day_set_for_the_next()
    {
        var reviewed = Draft with { Reviews = [Some.Review("2025-08-01") with { Next = Some.When("2026-08-01") }] };

        Assert.Equal(reviewed, Seen(reviewed));
    }

    private static Document Seen(Document document) =>
        Assert.Single((Some.Records() with { Documents = Some.Whole(document) }).AsOf(Some.Day("2025-09-01")).Documents.Items);
}
