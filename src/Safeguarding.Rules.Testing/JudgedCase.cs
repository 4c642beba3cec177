using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>A ruleset, records and a day, as a property takes them.</summary>
/// <param name="Text">The ruleset as it is written; it has no errors.</param>
/// <param name="Records">The records.</param>
/// <param name="AsOf">The day on which they are judged.</param>
public sealed record JudgedCase(string Text, PartnershipRecords Records, DateOnly AsOf)
{
    /// <summary>The ruleset.</summary>
    public Ruleset Ruleset { get; } = new RulesetLoader().Text("ruleset.yaml", Text).OrThrow();

    /// <summary>What comes of it.</summary>
    public Evaluation Evaluate() => Ruleset.Evaluate(Records, AsOf);

    /// <summary>The case as files, for whoever wants to run it.</summary>
    public override string ToString() => $"as of {AsOf:yyyy-MM-dd}\n--- ruleset\n{Text}\n--- records\n{RecordsReader.Write(Records)}";
}
