using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Who takes the decisions of a type, and how.</summary>
internal sealed record Decider
{
    /// <summary>The type.</summary>
    public required string Type { get; init; }

    /// <summary>The kind of body; <c>null</c>: none decides.</summary>
    public string? Body { get; init; }

    /// <summary>The agency; <c>null</c>: none decides.</summary>
    public string? Agency { get; init; }

    /// <summary>Whether it is taken in a meeting.</summary>
    public bool InMeeting { get; init; }

    /// <summary>Who approves.</summary>
    public IReadOnlyList<Post> Approvers { get; init; } = [];

    /// <summary>Who is consulted before.</summary>
    public IReadOnlyList<Post> Consulted { get; init; } = [];

    /// <summary>The rules that ask for it.</summary>
    public ValueList<string> Rules { get; init; }

    /// <summary>A decision that they take.</summary>
    public Decision Decide(string id, DateOnly day, Meeting? meeting, WorldRecords world)
    {
        if (Agency is not null)
        {
            world.Add(new() { Agency = Agency });
        }

        return new()
        {
            Id = id,
            Type = Type,
            Date = day,
            Body = Body is null ? Known<string>.None : Body,
            Agency = Agency is null ? Known<string>.None : Agency,
            Meeting = meeting is null ? Known<string>.None : meeting.Id,
            Item = Known<string>.None,
            Case = Known<string>.None,
            Document = Known<string>.None,
            Concern = Known<string>.None,
            Appointment = Known<string>.None,
            AboutAgency = Known<string>.None,
            Outcome = DecisionOutcome.Approved,
            Mode = DecisionMode.Unanimous,
            Approvals = Recorded.Whole<Approval>([.. Approvers.Select(p => new Approval { Office = world.Add(p) })]),
            Consulted = Recorded.Whole<Consultation>([.. Consulted.Select(p => new Consultation { Office = world.Add(p), Date = day })]),
            Confirmed = Known<FollowUp>.None,
            ReportedBack = Known<FollowUp>.None,
        };
    }
}
