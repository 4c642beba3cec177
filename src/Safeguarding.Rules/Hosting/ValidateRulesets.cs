using Microsoft.Extensions.Options;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Hosting;

/// <summary>Loads every ruleset when the host starts, so that a mistake in one stops it there and not at the first question.</summary>
internal sealed class ValidateRulesets : IValidateOptions<SafeguardingRulesOptions>
{
    public ValidateOptionsResult Validate(string? name, SafeguardingRulesOptions options)
    {
        if (options.Rulesets.Count == 0)
        {
            return ValidateOptionsResult.Fail("no ruleset is chosen: add at least one to SafeguardingRulesOptions.Rulesets, such as \"sussex/executive\"");
        }

        var errors = RulesetsLoad.All(options)
            .SelectMany(l => l.Diagnostics)
            .Where(d => d.Severity == Severity.Error)
            .Select(d => $"{d.Code} {d.Span}: {d.Message}; {d.Mend}")
            .ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
