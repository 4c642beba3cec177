namespace Safeguarding.Rules.Hosting;

internal static class RulesetsLoad
{
    /// <summary>Loads each ruleset that the options name; what is wrong stands in what is returned.</summary>
    public static IEnumerable<Loaded<Ruleset>> All(SafeguardingRulesOptions options)
    {
        var loader = new RulesetLoader(options.Kinds);
        return options.Rulesets.SelectMany(loader.Named);
    }
}
