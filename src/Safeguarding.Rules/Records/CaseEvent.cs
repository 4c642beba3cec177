namespace Safeguarding.Rules.Records;

/// <summary>Something that happened to a case, a document or a concern.</summary>
public sealed record CaseEvent
{
    /// <summary>What happened.</summary>
    public required string Event { get; init; }

    /// <summary>The day; unknown: it happened, and nobody recorded when.</summary>
    public When Date { get; init; }

    /// <summary>The body, agency or office that did it.</summary>
    public Known<string> By { get; init; }
}
