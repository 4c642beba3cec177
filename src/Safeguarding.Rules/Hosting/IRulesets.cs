using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Hosting;

/// <summary>The rulesets that a host loaded at start.</summary>
public interface IRulesets
{
    /// <summary>All of them, in the order of the options.</summary>
    ValueList<Ruleset> All { get; }

    /// <summary>The ruleset of that name.</summary>
    /// <param name="name">Its name, as its file says: <c>sussex/executive</c>.</param>
    /// <exception cref="ArgumentException">No such ruleset was loaded; the text names those that were.</exception>
    Ruleset this[string name] { get; }
}
