using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Safeguarding.Rules.Hosting;

/// <summary>Adds the rulesets to a host's services.</summary>
public static class SafeguardingRulesServices
{
    /// <summary>Adds a singleton <see cref="IRulesets"/> with the rulesets that the options name, loaded and checked when the host starts.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Chooses the rulesets.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static IServiceCollection AddSafeguardingRules(this IServiceCollection services, Action<SafeguardingRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<SafeguardingRulesOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SafeguardingRulesOptions>, ValidateRulesets>());
        services.TryAddSingleton<IRulesets, LoadedRulesets>();
        return services;
    }
}
