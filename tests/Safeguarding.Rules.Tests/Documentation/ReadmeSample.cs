using Safeguarding.Rules;

namespace AnybodyElse;

/// <summary>The sample of the README, word for word: a test compares the two.</summary>
internal static class ReadmeSample
{
    public static void Run(TextWriter Console)
    {
        // sample
        var loader = new RulesetLoader();
        var manual = loader.Shipped("sussex/procedures-manual").OrThrow();
        var records = loader.Records("rulesets/examples/procedures-manual.yaml").OrThrow();
        var evaluation = manual.Evaluate(records, asOf: new DateOnly(2026, 11, 22));
        foreach (var finding in evaluation.Of("MANUAL-REVIEWED"))
        {
            Console.WriteLine($"{finding.Outcome}: {finding.Why.Reason}");
        }

        // end
    }
}
