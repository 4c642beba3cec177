using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>Planned work, activities, and departures that were allowed.</summary>
internal static class WorkShapes
{
    public static readonly Shape<PlannedAction> Action = new("action", "an action of a plan", f => new()
    {
        Id = f.Id(a => a.Id),
        Plan = f.Known("plan", Words.Id, a => a.Plan, "the plan"),
        Owner = f.Known("owner", RecordFields.Ids, a => a.Owner, "who is to do it, one or several"),
        Due = f.Default("due", Words.Known(Words.WideWhen, none: "ongoing"), default, a => a.Due, "when it is due, or `ongoing`"),
        Completed = f.Occurrence("completed", a => a.Completed, "when it was done; none: known not to be done"),
        DependsOn = f.Default("depends-on", RecordFields.Ids, [], a => a.DependsOn, "the actions that must come first"),
    });

    public static readonly Shape<ScrutinyActivity> Activity = new("activity", "an activity: an audit, a scrutiny event", f => new()
    {
        Id = f.Id(a => a.Id),
        Kind = f.Known("kind", Words.Id, a => a.Kind, "what kind of activity it is"),
        Area = f.Known("area", RecordFields.Ids, a => a.Area, "its areas; none: the whole partnership"),
        Date = f.When("date", a => a.Date, "the day"),
    });

    public static readonly Shape<Waiver> Waiver = new("waiver", "a departure from a rule that was allowed beforehand", f => new()
    {
        Id = f.Id(w => w.Id),
        Rule = f.Need("rule", Words.RuleId, w => w.Rule, "the rule"),
        Subject = f.May("subject", Words.Text, w => w.Subject, "the subject as findings name it; left out, all of them") is var subject && subject == "all"
            ? null
            : subject,
        By = f.Need("by", Words.Id, w => w.By, "who allowed it"),
        Why = f.Need("why", Words.Text, w => w.Why, "why"),
        Granted = f.Need("granted", Words.When, w => w.Granted, "the day it was granted"),
        From = f.Need("from", Words.When, w => w.From, "the first day it covers"),
        To = f.Open("to", w => w.To, "the last day it covers, inside"),
    });
}
