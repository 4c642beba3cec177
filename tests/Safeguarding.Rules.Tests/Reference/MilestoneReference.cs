using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Milestone;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each action of the plan.</summary>
internal static class MilestoneReference
{
    public static IEnumerable<Expected> Judge(Judged judged)
    {
        var rule = (MilestoneRule)judged.Rule.Says;
        var actions = judged.Records.Actions;
        return Scope.Partnership(judged, [.. actions.Items.SelectMany(a => Of(a, rule, judged))], actions.Covers(judged.From, judged.Until));
    }

    private static IEnumerable<Expected> Of(PlannedAction action, MilestoneRule rule, Judged judged)
    {
        bool? isOfPlan = action.Plan.IsRecorded ? action.Plan.TryGet(out var plan) && rule.Plans.Contains(plan) : null;
        if (isOfPlan == false)
        {
            yield break;
        }

        var said = Of(action, judged);
        if (said is not null)
        {
            yield return isOfPlan is null ? new(said.Type, said.Id, Outcome.CannotTell) { Due = said.Due } : said;
        }
    }

    private static Expected? Of(PlannedAction action, Judged judged)
    {
        var actions = judged.Records.Actions;
        var completed = action.Completed.Date is { } on ? judged.Dated(on, actions) : (When?)null;
        List<When> done = completed is { } day && judged.Seen(action.Completed.Date!.Value) == true ? [day] : [];
        List<When> perhaps = completed is { } maybe && done.Count == 0 ? [maybe] : [];
        if (!action.Due.IsRecorded)
        {
            return new("action", action.Id, Outcome.CannotTell);
        }

        if (!action.Due.TryGet(out var set))
        {
            // Ongoing: it belongs to the rule in force on the as-of date.
            return judged.To < judged.AsOf ? null : DutyReference.Judge("action", action.Id, judged.AsOf, LastDay.None, done, perhaps, false);
        }

        var due = LastDay.Set(set);
        if (judged.InForce(due.Limit!.Value) is not true and var inForce)
        {
            return inForce == false ? null : new("action", action.Id, Outcome.CannotTell) { Due = due.Shown };
        }

        var until = due.Limit.Value.Latest < judged.AsOf ? due.Limit.Value.Latest : judged.AsOf;
        var absenceKnown = !action.Completed.IsNotRecorded && (completed is not null || until <= actions.SpeaksTo());
        return DutyReference.Judge("action", action.Id, judged.AsOf, due, done, perhaps, absenceKnown);
    }
}
