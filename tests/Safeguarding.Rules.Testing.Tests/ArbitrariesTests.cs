using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Records;
using Outcome = Safeguarding.Rules.Findings.Outcome;

namespace Safeguarding.Rules.Testing.Tests;

public sealed class ArbitrariesTests
{
    public static TheoryData<string> Kinds => [.. RandomRulesets.Kinds.Keys];

    [Fact]
    public void There_is_a_generator_for_every_kind_of_rule() =>
        Assert.Equal(RuleKinds.Default.All.Select(k => k.Name).Order(StringComparer.Ordinal), RandomRulesets.Kinds.Keys);

    [Fact]
    public void There_is_a_generator_for_every_type_of_record()
    {
        var lists = typeof(PartnershipRecords).GetProperties().Where(p => p.PropertyType.IsGenericType).Select(p => p.PropertyType.GetGenericArguments()[0]);
        var made = typeof(RecordGenerators).GetProperties().Where(p => p.PropertyType.IsGenericType).Select(p => p.PropertyType.GetGenericArguments()[0]).ToHashSet();

        Assert.All(lists.Except([typeof(Area), typeof(Agency), typeof(Office)]), type => Assert.Contains(type, made));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Rules_of_a_kind_find_something_to_judge_in_their_records(string kind)
    {
        var cases = Arbitraries.Case(kind).Generator.Sample(100);

        Assert.Contains(cases, c => c.Evaluate().Findings.Any(f => f.Rule == "R" && f.Outcome is Outcome.Met or Outcome.NotMet or Outcome.NotYetDue));
        Assert.Contains(cases, c => c.Evaluate().Findings.Any(f => f.Outcome == Outcome.CannotTell));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_case_becomes_smaller_and_stays_one(string kind)
    {
        var one = Arbitraries.Case(kind).Generator.Sample(1).Single();

        Assert.All(Arbitraries.Case(kind).Shrinker(one).Take(20), smaller =>
        {
            Assert.True(Words(smaller) < Words(one), $"{smaller}\n--- of\n{one}");
            smaller.Evaluate();
        });

        static int Words(JudgedCase judged) => judged.ToString().Split([' ', '\n', ',', ':', '{', '}', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Count(w => w != "-");
    }

    [Fact]
    public void A_partnership_does_not_contradict_itself() => Assert.All(
        Arbitraries.Partnership.Generator.Sample(100),
        records => Assert.Empty(records.Contradictions().All));

    [Fact]
    public void What_fails_is_shown_as_files_of_a_few_lines()
    {
        // A law that does not hold, on purpose: no meeting is ever inquorate.
        var failed = Assert.ThrowsAny<Exception>(() => Prop
            .ForAll(Arbitraries.Case("quorum"), c => c.Evaluate().Findings.All(f => f.Outcome != Outcome.NotMet))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500)));

        var shrunk = failed.Message[failed.Message.IndexOf("Shrunk", StringComparison.Ordinal)..];
        Assert.Contains("quorum:", shrunk, StringComparison.Ordinal);
        Assert.InRange(shrunk.Split('\n').Length, 10, 80);
    }

    [Fact]
    public void There_is_no_case_of_a_kind_that_is_none() =>
        Assert.Contains("there is no kind of rule quorate", Assert.Throws<KeyNotFoundException>(() => Arbitraries.Case("quorate")).Message, StringComparison.Ordinal);
}
