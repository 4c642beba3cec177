using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>The way from a <see cref="Ruleset"/> to its <see cref="Guidance.Ask"/>.</summary>
public static class AskExtensions
{
    /// <summary>Questions asked of <paramref name="ruleset"/> before acting.</summary>
    /// <param name="ruleset">The ruleset, or several as one (<see cref="Ruleset.Together"/>).</param>
    /// <param name="records">What was recorded.</param>
    /// <param name="asOf">The day on which it is asked: what lies after it is not seen.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static Ask Ask(this Ruleset ruleset, PartnershipRecords records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        ArgumentNullException.ThrowIfNull(records);
        return new(ruleset, records, asOf);
    }
}
