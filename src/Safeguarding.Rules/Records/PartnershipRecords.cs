namespace Safeguarding.Rules.Records;

/// <summary>
/// What a partnership recorded. Every list says how far it reaches; one that is not set is not kept, so that forgetting it
/// makes nothing compliant.
/// </summary>
public sealed partial record PartnershipRecords
{
    /// <summary>What the partnership is called in findings.</summary>
    public string Partnership { get; init; } = "partnership";

    /// <summary>Areas.</summary>
    public Recorded<Area> Areas { get; init; }

    /// <summary>Agencies.</summary>
    public Recorded<Agency> Agencies { get; init; }

    /// <summary>Posts.</summary>
    public Recorded<Office> Offices { get; init; }

    /// <summary>Bodies.</summary>
    public Recorded<Body> Bodies { get; init; }

    /// <summary>Who held which role.</summary>
    public Recorded<Appointment> Appointments { get; init; }

    /// <summary>Who may act for whom.</summary>
    public Recorded<Delegation> Delegations { get; init; }

    /// <summary>Meetings.</summary>
    public Recorded<Meeting> Meetings { get; init; }

    /// <summary>Decisions.</summary>
    public Recorded<Decision> Decisions { get; init; }

    /// <summary>Cases.</summary>
    public Recorded<Case> Cases { get; init; }

    /// <summary>Documents.</summary>
    public Recorded<Document> Documents { get; init; }

    /// <summary>Concerns escalated.</summary>
    public Recorded<Concern> Concerns { get; init; }

    /// <summary>Actions of plans.</summary>
    public Recorded<PlannedAction> Actions { get; init; }

    /// <summary>Audits, scrutiny events.</summary>
    public Recorded<ScrutinyActivity> Activities { get; init; }

    /// <summary>Who held which work area.</summary>
    public Recorded<Assignment> Assignments { get; init; }

    /// <summary>Waivers. A waiver is its own record: one that is not here does not exist.</summary>
    public ValueList<Waiver> Waivers { get; init; }
}
