using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Cases;

/// <summary>One small change to a ruleset, such as a slip of the pen would make.</summary>
public sealed record RulesetMutation
{
    internal RulesetMutation(Node root) => Root = root;

    /// <summary>The rule that it changes; <c>null</c>: what stands above the rules.</summary>
    public string? Rule { get; init; }

    /// <summary>Where.</summary>
    public required Span Span { get; init; }

    /// <summary>What it changes, in words: <c>`within: 15 working days` becomes `16 working days`</c>.</summary>
    public required string Says { get; init; }

    /// <summary>The ruleset with the change.</summary>
    internal Node Root { get; }
}
