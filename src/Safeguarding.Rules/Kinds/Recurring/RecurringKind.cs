using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>Judges each cycle: semantics, "recurring".</summary>
/// <remarks>
/// Where the contract is silent: what came before the rule does not count, save that the document on a period may have come before
/// it, which cannot be told. A document published on the last day of its period came before that had ended. For the partnership it
/// does not matter for which area something was; for an area an activity of the whole partnership may count, a document of no area
/// does not.
/// </remarks>
public sealed class RecurringKind() : RuleKind<RecurringRule>(RecurringRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(RecurringRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        if (!says.ReviewOf.IsEmpty)
        {
            ReviewCycles.Judge(says, rule, ledger, findings);
        }
        else if (says.PerMeetingOf is { } body)
        {
            MeetingCycles.Judge(says, body, rule, ledger, findings);
        }
        else if (says.PerArea)
        {
            findings.Reach(rule, ledger, ledger.Records.Areas, "areas");
            foreach (var area in ledger.Records.Areas)
            {
                var applies = ledger.Applies(rule, area.Id, area.Facts, Known<ValueList<string>>.None);
                Judge(new(says, rule, ledger, findings) { For = area.Id }, area.Id, applies);
            }
        }
        else
        {
            findings.Reach(rule, ledger.Partnership, null);
            var applies = ledger.Applies(rule, ledger.Records.Partnership, null, Known<ValueList<string>>.None);
            Judge(new(says, rule, ledger, findings) { For = ledger.Records.Partnership }, null, applies);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(RecurringRule says)
    {
        var scene = !says.Documents.IsEmpty ? new Scene(SceneType.Document, says.Documents)
            : !says.Activities.IsEmpty ? new Scene(SceneType.Activity, says.Activities)
            : new Scene(SceneType.Document, says.ReviewOf) { Role = "review" };
        return
        [
            new CountDemand
            {
                Scene = scene with { PerArea = says.PerArea },
                AtLeast = 1,
                Every = says.Every,
                EachYearBy = says.DueEachYear,
                Per = says.Covers,
                PerMeetingOf = says.PerMeetingOf,
            },
        ];
    }

    /// <inheritdoc/>
    protected override string Describe(RecurringRule says)
    {
        var what = says.Documents.IsEmpty ? $"{says.What} takes place" : $"{says.What} is published";
        var on = says.Covers is { } period ? $" on the last whole {period}" : string.Empty;
        var nil = says.NilReturn ? "; a nil return will do" : string.Empty;
        var forWhom = says.PerArea ? " for each area" : string.Empty;
        return !says.ReviewOf.IsEmpty ? $"{says.What} is reviewed again by the day that its last review set"
            : says.PerMeetingOf is { } body ? $"{what} for each meeting of {body}, on or before its day{nil}"
            : says.DueEachYear is { } day ? $"{what}{on}{forWhom} by {day} of each year{nil}"
            : $"{what}{forWhom} at least once in every {says.Every}{nil}";
    }

    private static void Judge(Cycles cycles, string? area, Condition applies)
    {
        var says = cycles.Says;
        var occasions = Occasion.Read(says, cycles.Ledger, area);
        var judged = says.Every is { } every ? EveryCycles.Judge(cycles, every, occasions)
            : (says.Covers is { } period ? CoveringCycles.Judge(cycles, period, occasions) : YearlyCycles.Judge(cycles, occasions))
                .Select(c => (When.On(c.Due), c.Judgement));
        foreach (var (start, judgement) in judged)
        {
            cycles.Findings.Add(cycles.Rule, cycles.Ledger.Partnership, new("cycle", $"{cycles.For}/{start}"), judgement, applies);
        }
    }
}
