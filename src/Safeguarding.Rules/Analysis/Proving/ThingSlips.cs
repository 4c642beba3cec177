using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The ways in which a case, a document, a concern or an action may slip.</summary>
internal static class ThingSlips
{
    /// <summary>An event left out, moved, or by another.</summary>
    public static IEnumerable<Case> Of(Case matter) => Slips.Each(matter.Events, Of).Select(e => matter with { Events = e });

    /// <summary>Published on another day, a section or a recipient missing, not accessible.</summary>
    public static IEnumerable<Document> Of(Document document) =>
    [
        .. Slips.Days(document.Published).Select(p => document with { Published = p }),
        .. Slips.LeftOut(document.Sections).Select(s => document with { Sections = s }),
        .. Slips.Each(document.Sent, s => Slips.Days(s.Date).Select(d => s with { Date = d })).Select(s => document with { Sent = s }),
        .. Slips.Each(document.Presented, p => Slips.Days(p.Date).Select(d => p with { Date = d })).Select(p => document with { Presented = p }),
        .. Slips.Each(document.Reviews, r => Slips.Days(r.Date).Select(d => r with { Date = d })).Select(r => document with { Reviews = r }),
        .. Slips.Each(document.Events, Of).Select(e => document with { Events = e }),
        document with { Accessible = false },
    ];

    /// <summary>An event or a step left out, moved, or of another, and resolved later or not.</summary>
    public static IEnumerable<Concern> Of(Concern concern) =>
    [
        .. Slips.Each(concern.Events, Of).Select(e => concern with { Events = e }),
        .. Slips.Each(concern.Steps, Of).Select(s => concern with { Steps = s }),
        .. Slips.Days(concern.Resolved).Select(r => concern with { Resolved = r }),
        concern with { Facilitator = Known<string>.None },
        concern with { Forum = Known<string>.None },
    ];

    /// <summary>Completed late, or not.</summary>
    public static IEnumerable<PlannedAction> Of(PlannedAction action) => Slips.Days(action.Completed).Select(c => action with { Completed = c });

    private static IEnumerable<CaseEvent> Of(CaseEvent what) =>
        [.. Slips.Days(what.Date).Select(d => what with { Date = d }), what with { By = "somebody-else" }];

    private static IEnumerable<EscalationStep> Of(EscalationStep step) =>
    [
        .. Slips.Days(step.Entered).Select(d => step with { Entered = d }),
        .. Slips.Days(step.Left).Select(d => step with { Left = d }),
        step with { Holder = Known<string>.None },
    ];
}
