using System.Globalization;
using System.Text;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules;

/// <content>The evaluation in words.</content>
public sealed partial class Evaluation
{
    /// <summary>The verdict in one line; advisory departures stand in it.</summary>
    public string VerdictText
    {
        get
        {
            var verdict = Verdict switch
            {
                Verdict.NotCompliant => "not compliant",
                Verdict.Undetermined => "undetermined",
                Verdict.NothingJudged => "nothing judged",
                _ => "compliant",
            };
            var advisory = Findings.Where(f => !IsMust(f) && f.Outcome is not (Outcome.DoesNotApply or Outcome.Waived)).ToList();
            var departures = advisory.Count(f => f.Outcome == Outcome.NotMet);
            var musts = string.Create(CultureInfo.InvariantCulture, $"{verdict}; {Musts.Judged} of {Musts.InForce} musts judged");
            return departures == 0 ? musts
                : string.Create(CultureInfo.InvariantCulture, $"{musts}; {departures} of {advisory.Count} advisory duties not met");
        }
    }

    /// <summary>The evaluation as plain text: the verdict, then each finding with its reason, citations and next step.</summary>
    /// <returns>Lines that end with a line feed.</returns>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Ruleset.Title} ({Ruleset.Name})\nas of {AsOf:yyyy-MM-dd}: {VerdictText}\n");
        if (Musts.NeverEngaged.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"never engaged: {string.Join(", ", Musts.NeverEngaged.AsEnumerable())}\n");
        }

        foreach (var finding in Findings)
        {
            text.Append('\n').Append(ReportWords.Of(finding.Outcome).ToUpperInvariant()).Append("  ").Append(finding.Rule).Append(", ").Append(finding.Subject).Append('\n');
            foreach (var line in ReportWords.Lines(finding))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }
}
