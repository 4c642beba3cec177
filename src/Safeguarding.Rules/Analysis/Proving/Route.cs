namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Who takes part in the escalation of a concern: an office that is a post, or a word that the rules use.</summary>
/// <param name="Forum">The body that is its forum; <c>null</c>: none.</param>
/// <param name="Facilitator">Who facilitates; <c>null</c>: nobody.</param>
/// <param name="Holders">Who holds each stage, in the order of the stages.</param>
internal sealed record Route(string? Forum, Post? Facilitator, IReadOnlyList<(string Stage, string? Word, Post? Post)> Holders)
{
    /// <summary>A route without anybody.</summary>
    public static Route None { get; } = new(null, null, []);
}
