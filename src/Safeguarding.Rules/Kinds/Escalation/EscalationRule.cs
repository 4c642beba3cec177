using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>How concerns are escalated.</summary>
public sealed record EscalationRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<EscalationRule> Shape = new(
        "escalation",
        "how concerns are escalated",
        f =>
        {
            var rule = new EscalationRule
            {
                About = f.Default("about", Words.Ids, [], r => r.About, "what the concerns judged are about; left out: anything"),
                Excluding = f.Default("excluding", Words.Ids, [], r => r.Excluding, "what they may not be about"),
                Forum = f.May("forum", Words.BodyKind, r => r.Forum, "the body where they are discussed"),
                Facilitator = f.May("facilitator", WhoSyntax.Instance, r => r.Facilitator, "who facilitates"),
                Stages = f.Default("stages", Words.ListOf(EscalationStage.Shape.AsSyntax(), 1), [], r => r.Stages, "the stages, in their order"),
                Skip = f.Default("skip", Words.OneOf<SkipStages>("when stages may be passed over"), SkipStages.Never, r => r.Skip, "when stages may be passed over"),
                Barred = f.Default("barred", Words.ListOf(BarredBody.Shape.AsSyntax()), [], r => r.Barred, "bodies that may hold no stage before another"),
            };
            f.AnyOf("forum", "facilitator", "stages", "excluding");
            f.Needs("skip", "stages");
            f.Needs("barred", "stages");
            f.Check(r => r.Stages.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count() == r.Stages.Count, "stages", "a stage stands twice in `stages`", "give every stage an id of its own");
            f.Check(r => r.Barred.All(b => r.IndexOf(b.Before) >= 0), "barred", "`before` names no stage of this rule", "write the id of one of its `stages`");
            return rule;
        },
        "{stages: [{id: first, within: 5 working days, from: stage-start}]}");

    /// <summary>What the concerns judged are about; empty: anything.</summary>
    public ValueList<string> About { get; init; }

    /// <summary>What they may not be about.</summary>
    public ValueList<string> Excluding { get; init; }

    /// <summary>The kind of body where they are discussed; <c>null</c>: not said.</summary>
    public string? Forum { get; init; }

    /// <summary>Who facilitates; <c>null</c>: not said.</summary>
    public Who? Facilitator { get; init; }

    /// <summary>The stages, in their order; empty: none are stated, and no times.</summary>
    public ValueList<EscalationStage> Stages { get; init; }

    /// <summary>When stages may be passed over.</summary>
    public SkipStages Skip { get; init; }

    /// <summary>Bodies that may hold no stage before another.</summary>
    public ValueList<BarredBody> Barred { get; init; }

    /// <summary>The place of a stage in the order, from 0; -1: no such stage.</summary>
    internal int IndexOf(string stage)
    {
        for (var i = 0; i < Stages.Count; i++)
        {
            if (Stages[i].Id == stage)
            {
                return i;
            }
        }

        return -1;
    }
}
