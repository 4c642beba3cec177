namespace Safeguarding.Rules.Analysis;

/// <summary>A rule that cites a clause.</summary>
/// <param name="Ruleset">The ruleset that it stands in.</param>
/// <param name="Rule">Its id.</param>
public sealed record CitingRule(string Ruleset, string Rule)
{
    /// <summary>Both: <c>EXEC-MEETS (sussex/executive)</c>.</summary>
    public override string ToString() => $"{Rule} ({Ruleset})";
}
