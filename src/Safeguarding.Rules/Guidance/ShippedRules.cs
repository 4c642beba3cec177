using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Where nothing is stated: the rules that ship and would speak. They are read when first needed, and never evaluated.</summary>
internal static class ShippedRules
{
    private static readonly Lazy<IReadOnlyList<Rule>> All = new(Read);

    /// <summary>The rules that ship, that <paramref name="speaks"/> picks and that the ruleset asked does not have, by ruleset and id.</summary>
    public static ValueList<ShippedRule> ThatWouldSpeak(Ruleset asked, Func<Rule, bool> speaks)
    {
        var own = asked.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return All.Value
            .Where(r => !own.Contains(r.Id) && speaks(r))
            .Select(r => new ShippedRule(r.Settings.Ruleset, r.Id, r.Basis))
            .Distinct()
            .OrderBy(r => r.Ruleset, StringComparer.Ordinal).ThenBy(r => r.Rule, StringComparer.Ordinal)
            .ToValueList();
    }

    private static List<Rule> Read()
    {
        var loader = new RulesetLoader();
        return [.. RulesetLoader.ShippedNames.Select(n => loader.Shipped(n).Value).OfType<Ruleset>().SelectMany(r => r.Rules).SelectMany(r => r.Versions)];
    }
}
