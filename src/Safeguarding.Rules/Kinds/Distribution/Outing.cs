using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Kinds.Distribution;

/// <summary>Whether a document is out: published, and easily accessible.</summary>
internal static class Outing
{
    /// <summary>The duty to publish it.</summary>
    public static Judgement Published(Ledger ledger, JudgedDocument judged, LastDay last)
    {
        var (document, publication, horizon) = (judged.Document, judged.Publication, ledger.Records.Documents.Horizon());
        return last.BeforeRule is { } why ? Judgement.DoesNotApply(why)
            : last.Missing is { } missing ? Judgement.CannotTell([missing])
            : new Duty
            {
                AsOf = ledger.AsOf,
                Due = last.Due,
                Done = publication.Happened == Truth.True ? [publication.Date] : [],
                Perhaps = publication.Happened == Truth.Unknown ? [(publication.Date, judged.Published)] : [],
                AbsenceKnown = document.Published.Date is not null
                    || (document.Published.IsNone && (horizon is not { } to || (last.Due.Limit is { } limit && limit.Latest <= to))),
                Silence = judged.Published,
                Task = () => $"publish {document.Id}",
                Participle = "published",
                Counting = last.Counting,
            }.Judge();
    }

    /// <summary>Whether it is easily accessible, once it is published; until then that is not due.</summary>
    public static Judgement Accessible(JudgedDocument judged)
    {
        var (document, publication) = (judged.Document, judged.Publication);
        var condition = Condition.Of(new(Words.Accessible, document.Id), Truths.Of(document.Accessible));
        return publication.Happened == Truth.True ? Judgement.OnDay(condition, publication.Date, $"make {document.Id} easily accessible, and record it")
            : publication.Happened == Truth.False || condition.Truth == Truth.True ? new()
            {
                Outcome = Findings.Outcome.NotYetDue,
                Why = () => new() { Reason = $"{document.Id} is not known to be published yet", NextStep = $"publish {document.Id} where it is easily accessible" },
            }
            : Judgement.CannotTell([judged.Published, .. condition.FactsNeeded()]);
    }

    private static class Words
    {
        public static readonly FactWords Accessible = new("{0} is easily accessible", "{0} is not easily accessible", "whether {0} is easily accessible");
    }
}
