namespace Safeguarding.Rules.Diagnostics;

/// <summary>What a name in a rule refers to, so that what does not exist is a mistake where it is named.</summary>
public enum ReferenceTo
{
    /// <summary>A kind of body.</summary>
    BodyKind,

    /// <summary>An office.</summary>
    Office,

    /// <summary>An agency.</summary>
    Agency,

    /// <summary>An area.</summary>
    Area,

    /// <summary>An office, an agency or an area.</summary>
    OfficeAgencyOrArea,

    /// <summary>A governance year: the ruleset must say when it starts.</summary>
    GovernanceYear,

    /// <summary>A term: the ruleset must list them.</summary>
    Term,

    /// <summary>Working days: the ruleset must name a calendar.</summary>
    WorkingDays,
}
