using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>A stage of an escalation.</summary>
public sealed record EscalationStage
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<EscalationStage> Shape = new("stage", "a stage of an escalation", f =>
    {
        var stage = new EscalationStage
        {
            Id = f.Need("id", Words.Id, r => r.Id, "the stage"),
            Holder = f.May("holder", StageHolder.Written, r => r.Holder, "who holds it: a kind of body, or offices"),
            Within = f.May("within", Words.Duration, r => r.Within, "the longest time in it"),
            UrgentWithin = f.May("urgent-within", Words.Duration, r => r.UrgentWithin, "the longest time in it where the concern is urgent; left out: as `within`"),
            From = f.May("from", Words.OneOf<StageClock>("a day from which a stage is counted"), r => r.From, "the day from which that is counted"),
        };
        f.Needs("within", "from");
        f.Needs("urgent-within", "from");
        return stage;
    });

    /// <summary>The stage.</summary>
    public required string Id { get; init; }

    /// <summary>Who holds it; <c>null</c>: anybody.</summary>
    public StageHolder? Holder { get; init; }

    /// <summary>The longest time in it; <c>null</c>: no limit.</summary>
    public Duration? Within { get; init; }

    /// <summary>The longest time in it where the concern is urgent; <c>null</c>: as <see cref="Within"/>.</summary>
    public Duration? UrgentWithin { get; init; }

    /// <summary>The day from which that is counted; <c>null</c> where there is no limit.</summary>
    public StageClock? From { get; init; }

    /// <summary>Stage and holder, as reports print them.</summary>
    public override string ToString() => Holder is null ? $"`{Id}`" : $"`{Id}`, held by {Holder}";
}
