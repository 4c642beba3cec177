using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Quorum;

/// <summary>Who must be there for a meeting to do business.</summary>
public sealed record QuorumRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<QuorumRule> Shape = new("quorum", "who must be there for a meeting to do business", f => new()
    {
        Body = f.Need("body", Words.BodyKind, r => r.Body, "the body whose meetings are judged"),
        MeetingKinds = f.Default("meeting-kinds", Words.Ids, [], r => r.MeetingKinds, "the kinds of meeting judged; left out: all of them"),
        Needs = f.Need("needs", RequirementSyntax.Instance, r => r.Needs, "who must be there; only members count"),
        Deputies = f.NotStated("deputies", Words.OneOf<Deputies>("a way to count deputies"), r => r.Deputies, "whether those who come for another count"),
        OnePersonSeveralSeats = f.Default("one-person-several-seats", Words.Flag("allowed"), false, r => r.OnePersonSeveralSeats, "whether one person may take several seats"),
        Items = f.Default("items", Words.ListOf(QuorumItem.Shape.AsSyntax()), [], r => r.Items, "what items of some topics need as well"),
        ChairsDiscretion = f.Default("chairs-discretion", Words.Flag("allowed"), false, r => r.ChairsDiscretion, "whether the chair may let a meeting go on without quorum"),
        Loss = f.May("loss", Words.OneOf<QuorumLoss>("what follows when quorum is lost"), r => r.Loss, "what follows when quorum is lost; guidance only"),
    });

    /// <summary>The body whose meetings are judged.</summary>
    public required string Body { get; init; }

    /// <summary>The kinds of meeting judged; empty: all of them.</summary>
    public ValueList<string> MeetingKinds { get; init; }

    /// <summary>Who must be there.</summary>
    public required Requirement Needs { get; init; }

    /// <summary>Whether those who come for another count; <c>null</c>: not stated.</summary>
    public Deputies? Deputies { get; init; }

    /// <summary>Whether one person may take several seats.</summary>
    public bool OnePersonSeveralSeats { get; init; }

    /// <summary>What items of some topics need as well.</summary>
    public ValueList<QuorumItem> Items { get; init; }

    /// <summary>Whether the chair may let a meeting go on without quorum.</summary>
    public bool ChairsDiscretion { get; init; }

    /// <summary>What follows when quorum is lost; <c>null</c>: not said.</summary>
    public QuorumLoss? Loss { get; init; }
}
