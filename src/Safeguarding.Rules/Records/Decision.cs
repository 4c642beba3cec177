namespace Safeguarding.Rules.Records;

/// <summary>A decision of a body or an agency.</summary>
public sealed record Decision
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about: the types that rules of authority name.</summary>
    public required string Type { get; init; }

    /// <summary>The day.</summary>
    public required When Date { get; init; }

    /// <summary>The body that decided.</summary>
    public Known<string> Body { get; init; }

    /// <summary>The agency that decided.</summary>
    public Known<string> Agency { get; init; }

    /// <summary>The meeting in which it was taken; none: outside any.</summary>
    public Known<string> Meeting { get; init; }

    /// <summary>The item of that meeting.</summary>
    public Known<string> Item { get; init; }

    /// <summary>The case it is about.</summary>
    public Known<string> Case { get; init; }

    /// <summary>The document it is about.</summary>
    public Known<string> Document { get; init; }

    /// <summary>The concern it is about.</summary>
    public Known<string> Concern { get; init; }

    /// <summary>The appointment it is about.</summary>
    public Known<string> Appointment { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionOutcome Outcome { get; init; }

    /// <summary>How far those deciding agreed.</summary>
    public DecisionMode Mode { get; init; }

    /// <summary>Who approved.</summary>
    public Recorded<Approval> Approvals { get; init; }

    /// <summary>Who was consulted before.</summary>
    public Recorded<Consultation> Consulted { get; init; }

    /// <summary>Its confirmation.</summary>
    public Known<FollowUp> Confirmed { get; init; }

    /// <summary>The report back to the principal.</summary>
    public Known<FollowUp> ReportedBack { get; init; }

    /// <summary>The agency it is about.</summary>
    public Known<string> AboutAgency { get; init; }
}
