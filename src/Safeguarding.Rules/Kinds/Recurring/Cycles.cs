using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>What all cycles of a rule for one area, or for the partnership, have in common.</summary>
/// <param name="Says">What the rule says.</param>
/// <param name="Rule">The version of the rule.</param>
/// <param name="Ledger">What is recorded.</param>
/// <param name="Findings">Where the judgements go.</param>
internal sealed record Cycles(RecurringRule Says, Rule Rule, Ledger Ledger, RuleFindings Findings)
{
    private static readonly FactWords SilenceWords = new("there was another {0} for {1}", "there was no other {0} for {1}", "whether there was {0} for {1} from {2} to {3}: the {4} are not recorded so far");

    /// <summary>For whom: the area, the partnership, the meeting.</summary>
    public required string For { get; init; }

    /// <summary>The as-of date.</summary>
    public DateOnly AsOf => Ledger.AsOf;

    /// <summary>The first day of any version of the rule: what came before does not count.</summary>
    public DateOnly Begin => Rule.Whole.First;

    /// <summary>Whether nothing happened on these days that is not recorded; days after the as-of date are yet to come.</summary>
    public bool Covers(DateOnly from, DateOnly to)
    {
        var last = to < AsOf ? to : AsOf;
        return Says.Documents.IsEmpty ? Ledger.Records.Activities.Covers(from, last) : Ledger.Records.Documents.Covers(from, last);
    }

    /// <summary>The fact that is missing where the list does not cover these days.</summary>
    public Fact Silence(DateOnly from, DateOnly to) =>
        new(SilenceWords, Says.What, For, When.On(from), When.On(to), Says.Documents.IsEmpty ? "activities" : "documents");

    /// <summary>A duty of the rule.</summary>
    /// <param name="due">The last day.</param>
    /// <param name="done">What kept it.</param>
    /// <param name="perhaps">What may have.</param>
    /// <param name="from">The first day on which it could be kept.</param>
    /// <param name="counting">How the last day was counted.</param>
    public Duty Duty(DueDate due, IEnumerable<Occasion> done, IEnumerable<Occasion> perhaps, DateOnly from, string? counting)
    {
        var until = due.Limit?.Latest ?? AsOf;
        return new()
        {
            AsOf = AsOf,
            Due = due,
            Done = [.. done.Select(o => o.Date)],
            Perhaps = [.. perhaps.SelectMany(o => o.Open.Select(f => (o.Date, f)))],
            AbsenceKnown = due.Limit is not null && Covers(from, until),
            Silence = Silence(from, until < from ? from : until),
            Task = () => Says.Documents.IsEmpty ? $"see to {Says.What} for {For}" : $"publish {Says.What} for {For}",
            Participle = Says.Documents.IsEmpty ? "done" : "published",
            Counting = counting,
        };
    }
}
