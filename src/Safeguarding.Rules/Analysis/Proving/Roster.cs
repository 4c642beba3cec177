namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Who sits on a body, and who comes to its meetings without a seat.</summary>
/// <param name="Seated">Who has a seat.</param>
/// <param name="Attending">Who comes without one.</param>
/// <param name="IsOpen">Whether whoever else is wanted there may come and sit too.</param>
/// <param name="Away">Which of those seated do not come; left out: all of them do.</param>
internal sealed record Roster(IReadOnlyList<Post> Seated, IReadOnlyList<Post> Attending, bool IsOpen = false, IReadOnlyList<Post>? Away = null)
{
    /// <summary>Everybody who comes.</summary>
    public IEnumerable<Post> All => Seated.Except(Away ?? []).Concat(Attending);
}
