using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Delegation;

/// <summary>Who lets whom act, for what, and how that is reported back.</summary>
public sealed record DelegationRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<DelegationRule> Shape = new(
        "delegation",
        "who lets whom act, for what, and how that is reported back",
        f => new()
        {
            Principal = f.Need("principal", WhoSyntax.Instance, r => r.Principal, "the offices that must have a delegate; they stay accountable"),
            Delegate = f.Need("delegate", WhoSyntax.Instance, r => r.Delegate, "who may act for them; `same` is the agency, or the area, of the principal"),
            Scope = f.Default("scope", Words.Ids, [], r => r.Scope, "the types of decision that one delegation must cover, every one of them"),
            ReportBack = f.May("report-back", ReportBack.Written, r => r.ReportBack, "by when a decision taken under a delegation is reported back"),
        },
        "{principal: {designation: lead-safeguarding-partner}, delegate: {agency: same}}");

    /// <summary>The offices that must have a delegate.</summary>
    public required Who Principal { get; init; }

    /// <summary>Who may act for them.</summary>
    public required Who Delegate { get; init; }

    /// <summary>The types of decision that one delegation must cover; empty: whichever.</summary>
    public ValueList<string> Scope { get; init; }

    /// <summary>By when a decision is reported back; <c>null</c>: that is not asked.</summary>
    public ReportBack? ReportBack { get; init; }
}
