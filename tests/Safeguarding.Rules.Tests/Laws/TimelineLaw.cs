using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>
/// The outcomes partition the time of a duty: it is not yet due up to and on its last day, and from then on met or not met for good.
/// </summary>
public sealed class TimelineLaw
{
    /// <summary>Kinds whose duties fall due once, and whose subject is the same on every day.</summary>
    public static TheoryData<string> Kinds => ["considers", "deadline", "distribution", "frequency", "milestone", "notice", "recurring"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_duty_is_not_yet_due_and_then_met_or_not_met_for_good(string kind)
    {
        var turned = 0;
        // The day before which nothing may happen is no last day.
        foreach (var one in LawCases.Of(kind).Where(c => !c.Text.Contains("not-before", StringComparison.Ordinal)))
        {
            var records = one.Recorded(0);
            var now = one.Ruleset.Evaluate(records, one.AsOf).Findings;
            var days = now.SelectMany(f => new[] { f.Due?.Latest, f.MetOn?.Latest }).OfType<DateOnly>().Where(d => d < new DateOnly(2026, 12, 1))
                .SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) }).Append(one.AsOf).Distinct().Order().ToList();
            var last = new Dictionary<Subject, (DateOnly Day, Finding Finding)>();
            foreach (var day in days)
            {
                foreach (var finding in one.Ruleset.Evaluate(records, day).Findings.Where(f => f.Due is { IsDay: true }))
                {
                    if (last.TryGetValue(finding.Subject, out var before) && before.Finding.Due == finding.Due)
                    {
                        turned += before.Finding.Outcome == Outcome.NotYetDue && finding.Outcome != Outcome.NotYetDue ? 1 : 0;
                        Assert.True(
                            before.Finding.Outcome is Outcome.NotYetDue || before.Finding.Outcome == finding.Outcome,
                            $"{one}: {before.Finding} as of {before.Day}, and {finding} as of {day}\n{one.Text}\n{before.Finding.Why.Reason}\n{finding.Why.Reason}");
                    }

                    Assert.True(finding.Outcome != Outcome.NotYetDue || day <= finding.Due!.Value.Latest, $"{one}: {finding} as of {day}\n{one.Text}");
                    Assert.True(finding.OverdueDays is null || day > finding.Due!.Value.Latest, $"{one}: {finding} as of {day}\n{one.Text}");
                    last[finding.Subject] = (day, finding);
                }
            }
        }

        Assert.True(turned > LawCases.Count / 50, $"only {turned} duties became met or not met");
    }
}
