using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Milestone;

/// <summary>Judges each action of the plan: semantics, "milestone".</summary>
/// <remarks>
/// Where the contract is silent: an action belongs to the version of the rule that is in force on the day it is due, an ongoing one
/// to the one in force on the as-of date; an ongoing action of which it is recorded that it is done is met. That an action is due
/// before one that it depends on is a flaw of the plan and no breach: the reason says so, and the outcome stays.
/// </remarks>
public sealed class MilestoneKind() : RuleKind<MilestoneRule>(MilestoneRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(MilestoneRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        findings.Reach(rule, ledger, ledger.Records.Actions, "actions");
        foreach (var action in ledger.Records.Actions)
        {
            var applies = ledger.Applies(rule, action.Id, null, Known<ValueList<string>>.None);
            findings.AddWhere(rule, ledger.Partnership, new("action", action.Id), Speaks(says, rule, ledger, action), () => Judge(ledger, action), applies, Due(action)?.Date);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(MilestoneRule says)
    {
        return [new ClockDemand { Scene = new(SceneType.Action, says.Plans), After = "planned", Event = "completed" }];
    }

    /// <inheritdoc/>
    protected override string Describe(MilestoneRule says) =>
        $"each action of {string.Join(" or ", says.Plans.AsEnumerable())} is done by the day that the plan sets";

    private static Condition Speaks(MilestoneRule says, Rule rule, Ledger ledger, PlannedAction action)
    {
        var inForce = !action.Due.IsRecorded ? Truth.Unknown
            : Due(action)?.Limit is { } last ? rule.InForce.Contains(last)
            : Truths.Of(rule.InForce.Contains(ledger.AsOf));
        return Condition.All(
        [
            Condition.Of(new(Words.Plan, action.Id), action.Plan.IsOf(says.Plans)),
            Condition.Of(new(action.Due.IsRecorded ? Words.InForce : Words.Due, action.Id, rule.InForce), inForce),
        ]);
    }

    private static DueDate? Due(PlannedAction action) =>
        action.Due.TryGet(out var stated) ? DueDate.By(stated) : action.Due.IsNone ? DueDate.None : null;

    private static Judgement Judge(Ledger ledger, PlannedAction action)
    {
        var due = Due(action) ?? DueDate.None;
        var horizon = ledger.Records.Actions.Horizon();
        var judgement = new Duty
        {
            AsOf = ledger.AsOf,
            Due = due,
            Done = action.Completed.Date is { } done ? [done.Precision == WhenPrecision.Unknown ? done.Within(DateOnly.MinValue, ledger.AsOf) : done] : [],
            AbsenceKnown = action.Completed.Date is not null
                || (action.Completed.IsNone && (horizon is not { } to || (due.Limit is { } last && last.Latest <= to))),
            Silence = new(Words.Done, action.Id),
            Task = () => $"finish {action.Id}",
            Participle = "done",
        }.Judge();
        return judgement.Noted([.. Early(ledger, action)]);
    }

    /// <summary>The actions on which this one depends and which are due later.</summary>
    private static IEnumerable<string> Early(Ledger ledger, PlannedAction action) =>
        Due(action)?.Limit is not { } last ? []
        : ledger.Records.Actions.Items
            .Where(a => action.DependsOn.Contains(a.Id) && Due(a)?.Limit is { } first && Dates.Before(last, first) == Truth.True)
            .Select(a => $"the plan does not fit: {action.Id} depends on {a.Id}, which is due later ({a.Due})");

    private static class Words
    {
        public static readonly FactWords Plan = new("{0} is in the plan", "{0} is in another plan", "the plan of {0}");
        public static readonly FactWords Due = new("{0} is due in {1}", "{0} is not due in {1}", "when {0} is due");
        public static readonly FactWords InForce = new("{0} is due in {1}", "{0} is not due in {1}", "on which day exactly {0} is due, within {1} or not");
        public static readonly FactWords Done = new("{0} was done", "{0} was not done", "whether and when {0} was done");
    }
}
