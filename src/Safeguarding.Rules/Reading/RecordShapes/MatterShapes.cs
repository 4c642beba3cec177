using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>What things happen to: cases and concerns.</summary>
internal static class MatterShapes
{
    /// <summary>What happened to a case, a document or a concern.</summary>
    public static readonly Syntax<CaseEvent> Event = new Shape<CaseEvent>("event", "something that happened", f => new()
    {
        Event = f.Need("event", Words.Word("published"), e => e.Event, "what happened"),
        Date = f.When("date", e => e.Date, "the day; left out: it happened, and nobody recorded when"),
        By = f.Known("by", Words.Id, e => e.By, "the body, agency or office that did it"),
    }).AsSyntax();

    private static readonly Syntax<StepEnd> Ended = Words.OneOf("an end of a stage", StepEnd.NotRecorded);

    private static readonly Shape<EscalationStep> Step = new("step", "a stage that a concern went through", f => new()
    {
        Stage = f.Need("stage", Words.Word("managers"), s => s.Stage, "the stage"),
        Entered = f.Need("entered", Words.When, s => s.Entered, "the day it was entered"),
        Holder = f.Known("holder", Words.Id, s => s.Holder, "the office or body that held it"),
        Left = f.Not("left", s => s.Left, "the day it was left"),
        Ended = f.Default("ended", Ended, StepEnd.NotRecorded, s => s.Ended, "how it ended"),
    });

    public static readonly Shape<Case> Case = new("case", "a case: an incident, a review", f => new()
    {
        Id = f.Id(c => c.Id),
        Kind = f.Known("kind", Words.Id, c => c.Kind, "what kind of case it is"),
        Area = f.Known("area", RecordFields.Ids, c => c.Area, "its areas; none: no area"),
        Events = f.Recorded("events", Event, c => c.Events, "what happened"),
        Facts = f.Facts(c => c.Facts),
    });

    public static readonly Shape<Concern> Concern = new("concern", "a concern that is escalated", f => new()
    {
        Id = f.Id(c => c.Id),
        About = f.Known("about", Words.Id, c => c.About, "what it is about"),
        Area = f.Known("area", RecordFields.Ids, c => c.Area, "its areas; none: no area"),
        Raised = f.Need("raised", Words.When, c => c.Raised, "the day it was raised"),
        Urgent = f.Truth("urgent", c => c.Urgent, "whether it is urgent"),
        ResolveBy = f.None("resolve-by", Words.WideWhen, c => c.ResolveBy, "a last day set for it"),
        Resolved = f.Not("resolved", c => c.Resolved, "the day it was resolved"),
        Forum = f.Known("forum", Words.Id, c => c.Forum, "the body where it is discussed"),
        Facilitator = f.Known("facilitator", Words.Id, c => c.Facilitator, "the office that facilitates"),
        Steps = f.Recorded("steps", Step.AsSyntax(), c => c.Steps, "the stages it went through"),
        Events = f.Recorded("events", Event, c => c.Events, "what happened to it"),
        Facts = f.Facts(c => c.Facts),
    });
}
