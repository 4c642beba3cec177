using System.Globalization;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Reading.CaseFiles;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cases;

/// <summary>Compares what came out with what a case says must come out: a key that it leaves out is not compared.</summary>
internal static class CaseComparison
{
    public static IEnumerable<CaseDifference> Of(CaseDocument asked, Evaluation evaluation)
    {
        var left = evaluation.Findings.ToList();
        foreach (var expected in asked.Expect)
        {
            var found = left.Find(f => f.Rule == expected.Rule && f.Subject.Id == expected.Subject && (expected.Type is null || f.Subject.Type == expected.Type));
            if (found is null)
            {
                yield return new($"{expected.Rule}, {expected.Type} {expected.Subject}", ReportWords.Code(expected.Outcome), "no finding");
                continue;
            }

            left.Remove(found);
            foreach (var difference in Of(expected, found))
            {
                yield return difference;
            }
        }

        if (asked.Only)
        {
            foreach (var more in left)
            {
                yield return new($"{more.Rule}, {more.Subject}", "no finding", ReportWords.Code(more.Outcome), more.Why.Reason);
            }
        }

        if (asked.Verdict is { } verdict && verdict != evaluation.Verdict)
        {
            yield return new("the verdict", ReportWords.Code(verdict), ReportWords.Code(evaluation.Verdict));
        }

        if (asked.Musts is { } musts)
        {
            foreach (var difference in Of(musts, evaluation.Musts))
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<CaseDifference> Of(ExpectedFinding expected, Finding found)
    {
        var what = $"{found.Rule}, {found.Subject}";
        var why = found.Why.Reason;
        if (expected.Outcome != found.Outcome)
        {
            yield return new(what, ReportWords.Code(expected.Outcome), ReportWords.Code(found.Outcome), why);
        }

        if (expected.Strength is { } strength && strength != found.Strength)
        {
            yield return new($"{what}: strength", ReportWords.Code(strength), ReportWords.Code(found.Strength), why);
        }

        if (!IsSame(expected.Due, found.Due))
        {
            yield return new($"{what}: due", expected.Due.ToString(), Shown(found.Due), why);
        }

        if (!IsSame(expected.MetOn, found.MetOn))
        {
            yield return new($"{what}: met-on", expected.MetOn.ToString(), Shown(found.MetOn), why);
        }

        if (expected.OverdueDays.IsRecorded && (expected.OverdueDays.TryGet(out var days) ? days : (int?)null) != found.OverdueDays)
        {
            yield return new($"{what}: overdue-days", expected.OverdueDays.ToString(), found.OverdueDays?.ToString(CultureInfo.InvariantCulture) ?? "none", why);
        }

        // A wrong reason fails even where the outcome is right.
        if (expected.Because.TryGet(out var because) && !why.Contains(because, StringComparison.Ordinal))
        {
            yield return new($"{what}: because", because, why);
        }

        if (expected.FactsNeeded.IsRecorded)
        {
            var asked = expected.FactsNeeded.TryGet(out var facts) ? facts : [];
            var missing = asked.Where(f => !found.Why.FactsNeeded.Any(n => n.Contains(f, StringComparison.Ordinal))).ToList();
            if (missing.Count > 0 || asked.Count != found.Why.FactsNeeded.Count)
            {
                yield return new($"{what}: facts-needed", asked.ToString(), found.Why.FactsNeeded.ToString(), why);
            }
        }
    }

    private static IEnumerable<CaseDifference> Of(ExpectedMusts expected, Musts found)
    {
        if (expected.InForce is { } inForce && inForce != found.InForce)
        {
            yield return new("musts in force", inForce.ToString(CultureInfo.InvariantCulture), found.InForce.ToString(CultureInfo.InvariantCulture));
        }

        if (expected.Judged is { } judged && judged != found.Judged)
        {
            yield return new("musts judged", judged.ToString(CultureInfo.InvariantCulture), found.Judged.ToString(CultureInfo.InvariantCulture));
        }

        if (expected.NeverEngaged.IsRecorded)
        {
            var never = expected.NeverEngaged.TryGet(out var ids) ? ids : [];
            if (!never.Order(StringComparer.Ordinal).SequenceEqual(found.NeverEngaged, StringComparer.Ordinal))
            {
                yield return new("musts never engaged", never.ToString(), found.NeverEngaged.ToString());
            }
        }
    }

    // A month is due on its last day, however it was written.
    private static bool IsSame(Known<When> expected, When? found) =>
        !expected.IsRecorded || (expected.TryGet(out var day) ? found?.Latest == day.Latest : found is null);

    private static string Shown(When? date) => date?.ToString() ?? "none";
}
