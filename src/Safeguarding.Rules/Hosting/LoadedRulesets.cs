using Microsoft.Extensions.Options;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Hosting;

internal sealed class LoadedRulesets(IOptions<SafeguardingRulesOptions> options) : IRulesets
{
    private readonly Lazy<ValueList<Ruleset>> all = new(() => RulesetsLoad.All(options.Value).Select(l => l.OrThrow()).ToValueList());

    public ValueList<Ruleset> All => all.Value;

    public Ruleset this[string name] => All.FirstOrDefault(r => r.Name == name)
        ?? throw new ArgumentException($"no ruleset '{name}' was loaded; there are: {string.Join(", ", All.Select(r => r.Name))}", nameof(name));
}
