using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Testing;
using Finding = Safeguarding.Rules.Findings.Finding;

namespace AnybodyElse;

/// <summary>The sample of docs/testing.md, word for word: a test compares the two.</summary>
internal static class TestingPageSample
{
    public static void Run()
    {
        // sample
        Prop.ForAll(Arbitraries.Case("quorum"), one =>
        {
            var evaluation = one.Evaluate();
            return evaluation.Findings.All(finding => Shown(finding).Contains(finding.Rule));
        }).QuickCheckThrowOnFailure();

        // end
    }

    private static string Shown(Finding finding) => finding.ToString();
}
