using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>Cases, documents, concerns, actions, activities, waivers.</summary>
public static partial class RecordGenerators
{
    /// <summary>A case.</summary>
    public static Gen<Case> Case =>
        from id in Ids("c")
        from events in Inner(CaseEvent)
        select new Case { Id = id, Kind = "incident", Events = events };

    /// <summary>An event of a case, a concern or a document.</summary>
    public static Gen<CaseEvent> CaseEvent =>
        from name in Gen.Elements("notified", "reviewed", "closed")
        from date in Date
        from actor in Maybe(Bodies)
        select new CaseEvent { Event = name, Date = date, By = actor };

    /// <summary>A document.</summary>
    public static Gen<Document> Document =>
        from id in Ids("r")
        from published in Occurrence
        from presented in Inner(Date.Select(d => new Presentation { To = "cabinet", Date = d }))
        from sent in Inner(Date.Select(d => new Distribution { To = "panel", Date = d }))
        from reviews in Inner(Review)
        from first in OpenDate
        from last in OpenDate
        from events in Inner(CaseEvent)
        select new Document
        {
            Id = id,
            Kind = "yearly-report",
            Published = published,
            Presented = presented,
            Sent = sent,
            Reviews = reviews,
            PeriodFrom = first,
            PeriodTo = last,
            Events = events,
        };

    /// <summary>A review of a document.</summary>
    public static Gen<Review> Review =>
        from date in Date
        from next in SetDate
        select new Review { Date = date, Next = next };

    /// <summary>A concern.</summary>
    public static Gen<Concern> Concern =>
        from id in Ids("n")
        from raised in Date
        from last in SetDate
        from resolved in Occurrence
        from steps in Inner(Step)
        from events in Inner(CaseEvent)
        select new Concern { Id = id, Raised = raised, ResolveBy = last, Resolved = resolved, Steps = steps, Events = events };

    /// <summary>A step of an escalation.</summary>
    public static Gen<EscalationStep> Step =>
        from stage in Gen.Elements("stage-1", "stage-2")
        from entered in Date
        from holder in Maybe(Offices)
        from left in Occurrence
        from ended in Gen.Elements(StepEnd.NotRecorded, StepEnd.Resolved, StepEnd.PassedUp, StepEnd.Unresolved)
        select new EscalationStep { Stage = stage, Entered = entered, Holder = holder, Left = left, Ended = ended };

    /// <summary>An action of a plan.</summary>
    public static Gen<PlannedAction> Action =>
        from id in Ids("p")
        from due in SetDate
        from completed in Occurrence
        select new PlannedAction { Id = id, Plan = "business-plan", Due = due, Completed = completed };

    /// <summary>An activity of scrutiny.</summary>
    public static Gen<ScrutinyActivity> Activity =>
        from id in Ids("s")
        from date in Date
        select new ScrutinyActivity { Id = id, Kind = "audit", Date = date };

    /// <summary>A waiver.</summary>
    public static Gen<Waiver> Waiver =>
        from id in Ids("v")
        from granted in Date
        from first in Date
        from last in OpenDate
        select new Waiver { Id = id, Rule = "EXEC-MEETS", By = "dcs-east", Why = "no business", Granted = granted, From = first, To = last };

    private static Gen<PartnershipRecords> Others =>
        from actions in Top(Action)
        from activities in Top(Activity)
        from waivers in Few(Waiver)
        select new PartnershipRecords { Actions = actions, Activities = activities, Waivers = waivers };
}
