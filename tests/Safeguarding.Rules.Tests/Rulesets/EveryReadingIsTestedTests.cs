using System.Text.RegularExpressions;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Rulesets;

/// <summary>Each place where the documents disagree or are silent (rulesets/readings.md) is named by a case or a test that shows what was done there.</summary>
public sealed partial class EveryReadingIsTestedTests
{
    private static readonly string[] Readings =
        [.. File.ReadLines(Repository.Path("rulesets", "readings.md")).Select(l => Row().Match(l)).Where(m => m.Success).Select(m => m.Groups["k"].Value)];

    [Fact]
    public void Each_reading_is_named_by_a_case_or_a_test()
    {
        Assert.Equal(34, Readings.Length);
        var missing = Readings.Except(Named(), StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, $"no case is named after, or says why with, {string.Join(", ", missing)}, and no test names it");
    }

    [Theory]
    [InlineData("the Executive signs off no case (K-09)", "K-09")]
    [InlineData("public void An_attendee_counts_for_nothing_K_08()", "K-08")]
    [InlineData("AK-090 and K-9", null)]
    public void A_reading_is_found_in_a_name(string text, string? reading) => Assert.Equal(reading is null ? [] : [reading], In(text));

    private static HashSet<string> Named()
    {
        var tests = Repository.Files("tests", ".cs")
            .Where(f => !f.EndsWith($"/{nameof(EveryReadingIsTestedTests)}.cs", StringComparison.Ordinal))
            .Select(f => File.ReadAllText(Repository.Path(f.Split('/'))));
        return [.. OfficersCases.Titles().Concat(tests).SelectMany(In)];
    }

    private static IEnumerable<string> In(string text) => Mention().Matches(text).Select(m => $"K-{m.Groups["n"].Value}");

    [GeneratedRegex(@"^\| (?<k>K-[0-9]{2}) \|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<![A-Za-z0-9])K[-_](?<n>[0-9]{2})(?![0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mention();
}
