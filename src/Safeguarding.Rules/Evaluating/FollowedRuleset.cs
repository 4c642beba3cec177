namespace Safeguarding.Rules.Evaluating;

/// <summary>A ruleset that another follows.</summary>
public sealed record FollowedRuleset
{
    private readonly Digested text;

    internal FollowedRuleset(string name, Digested text) => (Name, this.text) = (name, text);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The digest of its canonical text.</summary>
    public string Digest => text.Value;
}
