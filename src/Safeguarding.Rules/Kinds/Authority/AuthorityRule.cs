using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>Who decides what, with whose approval, where and by when.</summary>
public sealed record AuthorityRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<AuthorityRule> Shape = new(
        "authority",
        "who decides what, with whose approval, where and by when",
        f =>
        {
            var rule = new AuthorityRule
            {
                Decisions = f.Need("decisions", Words.OneOrMany(Words.Id), r => r.Decisions, "the types of decision judged, or `any`"),
                By = f.Default("by", Words.BodyKinds, [], r => r.By, "the body that decides"),
                ByAgency = f.Default("by-agency", Words.Agencies, [], r => r.ByAgency, "the agency that decides, or `any`"),
                AreaSame = f.Default("area", Words.Flag("same"), false, r => r.AreaSame, "whether who decides must share an area with what is decided about"),
                ForbiddenTo = f.Default("forbidden-to", Words.BodyKinds, [], r => r.ForbiddenTo, "the body that may not decide it"),
                Approvers = f.May("approvers", RequirementSyntax.Instance, r => r.Approvers, "who must approve, in person or through a delegate"),
                Before = f.May("before", Words.Id, r => r.Before, "the event on or before which it must be decided"),
                In = f.May("in", AuthorityWords.In, r => r.In, "where it must be decided"),
                Mode = f.May("mode", AuthorityWords.Mode, r => r.Mode, "how far those deciding must agree, at least"),
                Consulted = f.May("consulted", RequirementSyntax.Instance, r => r.Consulted, "who must be consulted before"),
                Confirmed = f.May("confirmed", AuthorityConfirmation.Shape.AsSyntax(), r => r.Confirmed, "that it must be confirmed afterwards"),
                Ways = f.Default("ways", Words.ListOf(AuthorityWay.Shape.AsSyntax(), 1), [], r => r.Ways, "ways to decide of which any one is enough"),
                RequiredFor = f.May("required-for", RequiredFor.Shape.AsSyntax(), r => r.RequiredFor, "what may not go without the decision"),
            };
            f.AnyOf("by", "by-agency", "forbidden-to", "approvers", "before", "in", "mode", "consulted", "confirmed", "ways", "required-for");
            f.Check(
                r => !r.AreaSame || !r.By.IsEmpty || !r.ByAgency.IsEmpty,
                "area",
                "`area: same` speaks about who decides, and the rule does not say who does",
                "add `by` or `by-agency`");
            f.Check(
                r => r.Before is null || r.RequiredFor?.Appointment is null,
                "before",
                "an appointment is signed off by its first day, and has no events",
                "leave `before` out");
            return rule;
        },
        "{decisions: rapid-review-sign-off, by: statutory-partnership}");

    /// <summary>The types of decision judged, or <c>any</c>.</summary>
    public required ValueList<string> Decisions { get; init; }

    /// <summary>The kinds of body that decide; empty: not said.</summary>
    public ValueList<string> By { get; init; }

    /// <summary>The agencies that decide, or <c>any</c>; empty: not said. Beside <see cref="By"/> either may.</summary>
    public ValueList<string> ByAgency { get; init; }

    /// <summary>Whether who decides must share an area with what is decided about.</summary>
    public bool AreaSame { get; init; }

    /// <summary>The kinds of body that may not decide it.</summary>
    public ValueList<string> ForbiddenTo { get; init; }

    /// <summary>Who must approve; <c>null</c>: nobody is asked.</summary>
    public Requirement? Approvers { get; init; }

    /// <summary>The event on or before which it must be decided; <c>null</c>: none.</summary>
    public string? Before { get; init; }

    /// <summary>Where it must be decided; <c>null</c>: anywhere.</summary>
    public DecidedIn? In { get; init; }

    /// <summary>The agreement that is needed at least; <c>null</c>: any.</summary>
    public DecisionMode? Mode { get; init; }

    /// <summary>Who must be consulted before; <c>null</c>: nobody is asked.</summary>
    public Requirement? Consulted { get; init; }

    /// <summary>That it must be confirmed afterwards; <c>null</c>: it need not be.</summary>
    public AuthorityConfirmation? Confirmed { get; init; }

    /// <summary>Ways to decide, of which any one is enough; what stands beside them holds for all. Empty: none are listed.</summary>
    public ValueList<AuthorityWay> Ways { get; init; }

    /// <summary>What may not go without the decision; <c>null</c>: nothing, and decisions alone are judged.</summary>
    public RequiredFor? RequiredFor { get; init; }

    /// <summary>Whether it speaks about decisions of a type.</summary>
    internal bool SpeaksOf(string type) => Decisions.Contains(type) || Decisions.Contains(AuthorityWords.Any);
}
