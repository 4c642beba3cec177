namespace Safeguarding.Rules.Records;

/// <summary>An office that holds a role (chair, support, deputy) for some time.</summary>
public sealed record Appointment
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>The body on which it is held.</summary>
    public Known<string> Body { get; init; }

    /// <summary>The office appointed.</summary>
    public required string Office { get; init; }

    /// <summary>For a deputy: whom it stands in for.</summary>
    public Known<string> For { get; init; }

    /// <summary>The first day.</summary>
    public required When From { get; init; }

    /// <summary>The last day, inside; <c>null</c>: still in office.</summary>
    public When? To { get; init; }
}
