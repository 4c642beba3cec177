using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>A document that a version of a rule judges, or may: semantics, "In force".</summary>
/// <param name="Document">The document.</param>
/// <param name="Publication">When it was published.</param>
/// <param name="Speaks">
/// Whether it is of a kind judged, and belongs to the version: to the one in force on the day it is published, before that to the
/// one in force on the as-of date.
/// </param>
internal sealed record JudgedDocument(Document Document, Publication Publication, Condition Speaks)
{
    /// <summary>The fact that is missing where it is not known to be published.</summary>
    public Fact Published => new(Words.Published, Document.Id);

    /// <summary>The documents of one of <paramref name="kinds"/>, or that may be.</summary>
    public static IEnumerable<JudgedDocument> Of(Ledger ledger, Rule rule, ValueList<string> kinds)
    {
        foreach (var document in ledger.Records.Documents)
        {
            var publication = Publication.Of(document, ledger);
            var (then, now) = (rule.InForce.Contains(publication.Date), Truths.Of(rule.InForce.Contains(ledger.AsOf)));
            var inForce = publication.Happened switch
            {
                Truth.True => then,
                Truth.False => now,
                _ => then == now ? then : Truth.Unknown,
            };
            var speaks = Condition.All(
            [
                Condition.Of(new(Words.Kind, document.Id), document.Kind.IsOf(kinds)),
                Condition.Of(new(Words.InForce, document.Id, rule.InForce), inForce),
            ]);
            if (speaks.Truth != Truth.False)
            {
                yield return new(document, publication, speaks);
            }
        }
    }

    private static class Words
    {
        public static readonly FactWords Kind = new("{0} is of a kind judged", "{0} is of another kind", "the kind of {0}");
        public static readonly FactWords InForce = new("{0} is of a day in {1}", "{0} is not of a day in {1}", "whether and on which day exactly {0} was published, within {1} or not");
        public static readonly FactWords Published = new("{0} was published", "{0} was not published", "whether and when {0} was published");
    }
}
