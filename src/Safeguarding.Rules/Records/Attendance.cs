namespace Safeguarding.Rules.Records;

/// <summary>One line of an attendance list.</summary>
public sealed record Attendance
{
    /// <summary>Who came.</summary>
    public required string Office { get; init; }

    /// <summary>The office it stood for; <c>null</c>: its own.</summary>
    public string? For { get; init; }

    /// <summary>Whether it was there.</summary>
    public Presence Present { get; init; } = Presence.Yes;

    /// <summary>Whether it sent apologies.</summary>
    public bool? Apology { get; init; }
}
