using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading;

/// <summary>Whether the versions of one rule fit together.</summary>
internal static class VersionChecks
{
    public static bool Check(string id, Span at, ValueList<RuleVersionDocument> versions, Report report)
    {
        var errors = report.Errors;
        var name = Quote.Text(id);
        if (versions.All(version => (version.Says is IOwnStrengths own ? own.Strongest(version.Strength) : version.Strength) == Strength.May))
        {
            report.Add(Catalogue.NeverSpeaks.At(at, name));
        }

        if (versions.Count == 1)
        {
            return true;
        }

        foreach (var version in versions)
        {
            if (version.Kind != versions[0].Kind)
            {
                report.Add(Catalogue.VersionsOfSeveralKinds.At(version.At(version.Kind), name, Quote.Text(versions[0].Kind), Quote.Text(version.Kind)));
            }

            if (version.InForce is null)
            {
                report.Add(Catalogue.VersionNeedsDates.At(version.At("in-force"), name));
            }
        }

        CheckDays(name, versions.Where(version => version.InForce is not null).OrderBy(version => version.InForce!.Value.First).ToList(), report);
        return report.Errors == errors;
    }

    private static void CheckDays(string name, List<RuleVersionDocument> inOrder, Report report)
    {
        for (var i = 1; i < inOrder.Count; i++)
        {
            var (earlier, later) = (inOrder[i - 1], inOrder[i]);
            var (before, after) = (earlier.InForce!.Value, later.InForce!.Value);
            var other = new Place { Span = earlier.At("in-force"), Says = $"the version in force {Words(before)}" };
            if (before.Intersect(after) is { } shared)
            {
                report.Add(Catalogue.VersionsOverlap.At(later.At("in-force"), name, Words(shared)) with { Also = [other] });
            }
            else if (before.Last.AddDays(1) < after.First)
            {
                var hole = new Interval(before.Last.AddDays(1), after.First.AddDays(-1));
                report.Add(Catalogue.VersionsHole.At(later.At("in-force"), name, Words(hole)) with { Also = [other] });
            }
        }
    }

    private static string Words(Interval days) => days.From is null && days.To is null ? "always" : days.From is null || days.To is null ? $"{days}" : $"from {days}";
}
