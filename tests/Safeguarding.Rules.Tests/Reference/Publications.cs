using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Whether and when a document was published, and whether the rule in force then is this one.</summary>
internal sealed record Publications(bool? IsOut, When? Day, bool? InForce)
{
    public static Publications Of(Document document, Judged judged)
    {
        var documents = judged.Records.Documents;

        // A date of presentation bounds publication from above and is not it.
        var presented = document.Presented.Items.Select(p => judged.Dated(p.Date, documents)).OrderBy(d => d.Latest).Select(d => (When?)d).FirstOrDefault();
        bool? now = judged.AsOf <= judged.To;
        if (document.Published.Date is { } date)
        {
            var day = judged.Dated(date, documents);
            if (presented is { } bound && bound.Latest < day.Latest && day.Earliest <= bound.Latest)
            {
                day = day.Within(day.Earliest, bound.Latest);
            }

            // A date that may lie beyond the as-of date is no publication yet in one of the readings.
            var isOut = judged.Seen(day);
            return new(isOut, day, isOut == true ? judged.InForce(day) : judged.InForce(day) == now ? now : null);
        }

        if (document.Published.IsNone && presented is not null)
        {
            // Laid before somebody and not published: the records contradict each other.
            return new(null, null, null);
        }

        if (document.Published.IsNone)
        {
            // What it says, it says up to the last day of its list; since then it may have been published.
            var since = documents.SpeaksTo();
            if (judged.AsOf <= since)
            {
                return new(false, null, now);
            }

            var perhaps = When.Between(since.AddDays(1), judged.AsOf);
            return new(null, perhaps, judged.InForce(perhaps) == now ? now : null);
        }

        if (presented is { } latest && document.Published.IsNotRecorded)
        {
            var day = When.Between(documents.Reach == Reach.Between && documents.From <= latest.Latest ? documents.From : DateOnly.MinValue, latest.Latest);
            return new(true, day, judged.InForce(day));
        }

        return new(null, null, null);
    }
}
