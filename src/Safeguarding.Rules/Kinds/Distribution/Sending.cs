using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Distribution;

/// <summary>The duty to send one document to one recipient.</summary>
internal sealed class Sending(Rule rule, Ledger ledger, JudgedDocument judged, LastDay last, string recipient)
{
    private readonly Document document = judged.Document;

    /// <summary>What the records come to.</summary>
    public Judgement Judge()
    {
        if (last.BeforeRule is { } why)
        {
            return Judgement.DoesNotApply(why);
        }

        var duty = Duty();
        if (last.Missing is { } missing)
        {
            return !last.Due.IsNone && duty.Judge() is { Outcome: Outcome.NotMet } late ? late : Judgement.CannotTell([missing]);
        }

        var judgement = duty.Judge();
        return !last.MayBeNone ? judgement : judgement.Outcome switch
        {
            // Where it may be a draft nothing has fallen due yet, and no day is set.
            Outcome.NotMet => Judgement.CannotTell([judged.Published], judgement.Due),
            Outcome.NotYetDue => (duty with { Due = Calendars.DueDate.None, Counting = null }).Judge(),
            _ => judgement,
        };
    }

    private Duty Duty()
    {
        var sent = document.Sent.Items
            .Select(s => (Date: s.Date.Bounded(ledger.Records.Documents).Within(DateOnly.MinValue, s.Date.Precision == WhenPrecision.Unknown ? ledger.AsOf : DateOnly.MaxValue), s.To))
            .Select(s => (s.Date, s.To, Is: IsRecipient(s.To, s.Date)))
            .ToList();
        var dated = document.Sent.Items.Where(s => s.Date.Precision != WhenPrecision.Unknown).Select(s => s.Date.Latest).ToList();
        return new()
        {
            AsOf = ledger.AsOf,
            Due = last.Due,
            Done = [.. sent.Where(s => s.Is == Truth.True).Select(s => s.Date)],
            Perhaps = [.. sent.Where(s => s.Is == Truth.Unknown).Select(s => (s.Date, new Fact(Words.Named, document.Id, s.To, recipient)))],
            AbsenceKnown = last.Due.Limit is { } limit && document.Sent.CoversTo(ledger.Records.Documents.Horizon(), dated.Count == 0 ? null : dated.Max(), limit.Latest),
            Silence = new(Words.Sent, document.Id, recipient),
            Task = () => $"send {document.Id} to {recipient}",
            Participle = "sent",
            Counting = last.Counting,
        };
    }

    /// <summary>Whether a name is the recipient's on that day: the rule's word always, another on the days on which it was in use.</summary>
    private Truth IsRecipient(string name, When date) => name == recipient ? Truth.True
        : rule.Settings.Names.Where(n => n.Of == recipient && n.Name == name).Aggregate(Truth.False, (so, n) => so.Or(n.During.Contains(date)));

    private static class Words
    {
        public static readonly FactWords Named = new("{0} was sent to {2} as {1}", "{0} was sent to {1} when {2} was not called so", "on which day exactly {0} was sent to {1}, and whether {2} was called so then");
        public static readonly FactWords Sent = new("{0} was sent to {1}", "{0} was not sent to {1}", "whether and when {0} was sent to {1}");
    }
}
