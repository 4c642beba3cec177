using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Eligibility;

/// <summary>Who may hold a role on a body.</summary>
public sealed record EligibilityRule
{
    /// <summary>The role whose holder presides at meetings.</summary>
    public const string Chair = "chair";

    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<EligibilityRule> Shape = new(
        "eligibility",
        "who may hold a role on a body",
        f => new()
        {
            Role = f.Need("role", Words.Id, r => r.Role, "the role"),
            Body = f.Need("body", Words.BodyKind, r => r.Body, "the body on which it is held"),
            Who = f.Need("who", WhoSyntax.Instance, r => r.Who, "who may hold it"),
            InAbsence = f.Default("in-absence", Words.ListOf(WhoSyntax.Instance), [], r => r.InAbsence, "who presides, in this order, when those before them are not there"),
            For = f.May("for", WhoSyntax.Instance, r => r.For, "whom a deputy may stand for"),
        },
        "{role: chair, body: executive, who: {sector: [police, integrated-care-board]}}");

    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>The kind of body on which it is held.</summary>
    public required string Body { get; init; }

    /// <summary>Who may hold it.</summary>
    public required Who Who { get; init; }

    /// <summary>Who presides, in this order, when those before them are not there; empty: nobody else.</summary>
    public ValueList<Who> InAbsence { get; init; }

    /// <summary>Whom a deputy may stand for; <c>null</c>: anybody.</summary>
    public Who? For { get; init; }
}
