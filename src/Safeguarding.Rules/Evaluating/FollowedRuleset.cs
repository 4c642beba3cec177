namespace Safeguarding.Rules.Evaluating;

/// <summary>A ruleset that another follows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Digest">The digest of its canonical text.</param>
public sealed record FollowedRuleset(string Name, string Digest);
