using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>
/// Reviews of a document, each of which sets when the next is due. A review that set none asks for none; one that fell due while
/// the rule was not in force is none of its business.
/// </summary>
internal sealed class ReviewCycles
{
    private readonly Rule rule;
    private readonly Ledger ledger;
    private readonly Document document;
    private readonly IReadOnlyList<When> dates;
    private readonly IReadOnlyList<When> doubtful;

    private ReviewCycles(Rule rule, Ledger ledger, Document document)
    {
        (this.rule, this.ledger, this.document) = (rule, ledger, document);
        dates = [.. document.Reviews.Items.Select(r => Seen(r.Date)).Distinct().OrderBy(d => d.Earliest).ThenBy(d => d.Latest)];
        doubtful = [.. document.Reviews.Items.Where(r => r.Date.HasCome(ledger.AsOf) != Truth.True).Select(r => Seen(r.Date))];
    }

    /// <summary>Judges each review of each document.</summary>
    public static void Judge(RecurringRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        findings.Reach(rule, ledger, ledger.Records.Documents, "documents");
        foreach (var reviewed in ledger.Records.Documents.Items.Where(d => d.Kind.IsOf(says.ReviewOf) != Truth.False))
        {
            var applies = Condition.All(
            [
                Condition.Of(new(Words.Kind, reviewed.Id), reviewed.Kind.IsOf(says.ReviewOf)),
                ledger.Applies(rule, reviewed.Id, reviewed.Facts, reviewed.Area),
            ]);
            if (reviewed.Reviews.Reach is not (Reach.Whole or Reach.Between) && applies.Truth != Truth.False)
            {
                findings.Reach(rule, ledger.Partnership, new(Words.Others, reviewed.Id));
            }

            var cycles = new ReviewCycles(rule, ledger, reviewed);
            foreach (var date in cycles.dates)
            {
                if (cycles.Judge(date) is (var judgement, { Truth: not Truth.False } speaks))
                {
                    findings.Add(rule, ledger.Partnership, new("cycle", $"{reviewed.Id}/{date}"), judgement, Condition.All([applies, speaks]));
                }
            }
        }
    }

    private (Judgement Judgement, Condition Speaks) Judge(When date)
    {
        var after = dates.Where(d => d != date && Dates.Before(date, d) != Truth.False).ToList();
        var later = after.Where(d => Dates.Before(date, d) == Truth.True && !doubtful.Contains(d)).ToList();
        var unordered = after.Except(later).ToList();
        var isReplaced = later.Any(d => d.Latest < rule.Whole.First);
        var set = document.Reviews.Items.Where(r => Seen(r.Date) == date).Select(r => r.Next).Distinct().ToList();
        if (set.Count != 1 || !set[0].TryGet(out var next))
        {
            var until = later.Count > 0 ? later[0].Latest : ledger.AsOf;
            var speaks = !isReplaced && rule.InForce.Overlaps(new(date.Earliest, until < date.Earliest ? date.Earliest : until));
            var isNone = set.Count == 1 && set[0].IsNone;
            return (
                isNone ? Judgement.DoesNotApply($"the review of {document.Id} on {date} set no next one") : Judgement.CannotTell([new(Words.Next, document.Id, date)]),
                Condition.Of(new(Words.Speaks, document.Id, date, rule.InForce), doubtful.Contains(date) && speaks ? Truth.Unknown : Truths.Of(speaks)));
        }

        var due = DueDate.By(next);
        var last = due.Limit.GetValueOrDefault();
        var inForce = isReplaced ? Truth.False : rule.InForce.Contains(last).And(doubtful.Contains(date) ? Truth.Unknown : Truth.True);
        return (Duty(date, due, last, later, unordered).Judge(), Condition.Of(new(Words.Speaks, document.Id, date, rule.InForce), inForce));
    }

    private Duty Duty(When date, DueDate due, When last, List<When> later, List<When> unordered) => new()
    {
        AsOf = ledger.AsOf,
        Due = due,
        Done = later,
        Perhaps = [.. unordered.Select(d => (d, new Fact(Words.Order, document.Id, d)))],
        AbsenceKnown = document.Reviews.CoversTo(ledger.Records.Documents.Horizon(), dates.Max(d => d.Latest), last.Latest),
        Silence = new(Words.Reviewed, document.Id, date, due),
        Task = () => $"review {document.Id}",
        Participle = "reviewed",
        Counting = $", as the review of {date} set it",
    };

    private When Seen(When date) => date.Bounded(ledger.Records.Documents).Within(DateOnly.MinValue, ledger.AsOf);

    private static class Words
    {
        public static readonly FactWords Kind = new("{0} is of a kind judged", "{0} is of another kind", "the kind of {0}");
        public static readonly FactWords Others = new("{0} had other reviews", "{0} had no other reviews", "all reviews of {0}");
        public static readonly FactWords Next = new("{0}", "{0}", "when the next review of {0} is due: what the review of {1} set");
        public static readonly FactWords Speaks = new("the next review of {0} falls due in {2}", "the next review of {0} does not fall due in {2}", "on which day exactly {0} was reviewed ({1}) and the next review is due, within {2} or not");
        public static readonly FactWords Order = new("{0} was reviewed on {1}", "{0} was not reviewed on {1}", "on which day exactly {0} was reviewed ({1}), and which review came first");
        public static readonly FactWords Reviewed = new("{0} was reviewed", "{0} was not reviewed", "whether {0} was reviewed after {1}, up to {2}");
    }
}
