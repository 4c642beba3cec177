using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>What FsCheck needs to try a property on rulesets and records: how to make them, and how to make them smaller.</summary>
public static class Arbitraries
{
    /// <summary>
    /// Whole records, each list and field as it may be written: whole, partly or not kept, dated to the day, widely or not at all. They
    /// may contradict themselves.
    /// </summary>
    public static Arbitrary<PartnershipRecords> Records => Arb.From(RecordGenerators.Records, RecordGenerators.Smaller);

    /// <summary>A small partnership that does not contradict itself, of which more or less was recorded.</summary>
    public static Arbitrary<PartnershipRecords> Partnership => Arb.From(
        from seed in Seed
        from rate in Rate
        select new Forgetting(seed, rate, RandomPartnership.End).Of(RandomPartnership.Of(new Dice(seed))),
        RecordGenerators.Smaller);

    /// <summary>A rule of a kind, records about which it has something to say, and a day.</summary>
    /// <param name="kind">The kind of rule, one of <see cref="RandomRulesets.Kinds"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such kind.</exception>
    public static Arbitrary<JudgedCase> Case(string kind) => RandomRulesets.Kinds.ContainsKey(kind)
        ? Arb.From(
            from seed in Seed
            from rate in Rate
            select Judged(new RandomCase(kind, seed), rate),
            Smaller)
        : throw new KeyNotFoundException($"there is no kind of rule {kind}; there are {string.Join(", ", RandomRulesets.Kinds.Keys)}");

    /// <summary>A rule of any kind, records about which it has something to say, and a day.</summary>
    public static Arbitrary<JudgedCase> AnyCase => Arb.From(Gen.Elements<string>([.. RandomRulesets.Kinds.Keys]).SelectMany(k => Case(k).Generator), Smaller);

    private static Gen<int> Seed => Gen.Choose(0, int.MaxValue - 1);

    private static Gen<int> Rate => Gen.Elements(0, 3, 8, 20);

    private static JudgedCase Judged(RandomCase one, int rate) => new(one.Text, one.Recorded(rate), one.AsOf);

    private static IEnumerable<JudgedCase> Smaller(JudgedCase one) =>
        SimplerFiles.Rulesets(one.Text).Select(text => new JudgedCase(text, one.Records, one.AsOf))
            .Concat(SimplerFiles.Records(one.Records).Select(records => new JudgedCase(one.Text, records, one.AsOf)));
}
