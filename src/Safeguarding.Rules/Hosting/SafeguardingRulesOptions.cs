using Safeguarding.Rules.Kinds;

namespace Safeguarding.Rules.Hosting;

/// <summary>What a host chooses.</summary>
public sealed class SafeguardingRulesOptions
{
    /// <summary>The rulesets to load: names of shipped ones (<c>sussex/executive</c>), files, or folders of files.</summary>
    /// <value>Empty by default, which is a mistake that is found at start.</value>
    public IList<string> Rulesets { get; } = [];

    /// <summary>The kinds of rule that they may use.</summary>
    /// <value>Those of this library by default.</value>
    public RuleKinds Kinds { get; set; } = RuleKinds.Default;
}
