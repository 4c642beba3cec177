namespace Safeguarding.Rules.Records;

/// <summary>An office that voted on a decision.</summary>
public sealed record Approval
{
    /// <summary>Who voted.</summary>
    public required string Office { get; init; }

    /// <summary>Whom it stood for; none: that was not said. Not recorded: it may have been.</summary>
    public Known<string> For { get; init; } = Known<string>.None;

    /// <summary>The day; <c>null</c>: that of the decision.</summary>
    public When? Date { get; init; }

    /// <summary>How it voted.</summary>
    public Vote Vote { get; init; }
}
