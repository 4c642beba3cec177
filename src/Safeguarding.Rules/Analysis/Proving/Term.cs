namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Somebody in a role.</summary>
internal sealed record Term(Post Post, DateOnly From, DateOnly? To);
