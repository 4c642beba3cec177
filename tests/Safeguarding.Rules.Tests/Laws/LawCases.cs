using System.Globalization;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>The cases on which laws are tried.</summary>
internal static class LawCases
{
    /// <summary>How many cases each law runs for each kind: SAFEGUARDING_RULES_CASES, or as many as every change must pass.</summary>
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("SAFEGUARDING_RULES_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 1000;

    public static IEnumerable<RandomCase> Of(string kind) => Enumerable.Range(0, Count).Select(seed => new RandomCase(kind, seed));
}
