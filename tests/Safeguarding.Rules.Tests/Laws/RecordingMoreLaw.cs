using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>
/// The law above all others: recording more, without contradicting what is recorded, never changes the outcome of a decided
/// finding or a decided verdict. Not yet due may become met, or does not apply where an <c>if</c> was open.
/// </summary>
public sealed class RecordingMoreLaw
{
    private const int Cases = 1000;

    public static TheoryData<string> Kinds => [.. RuleTexts.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Recording_more_never_changes_what_was_decided(string kind)
    {
        var decided = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var broken = Broken(kind, seed, out var looked);
            decided += looked;
            Assert.True(broken is null, broken);
        }

        // A law that never had anything to say would hold for nothing.
        Assert.True(decided > Cases / 4, $"only {decided} findings were decided on less");
    }

    internal static string? Broken(string kind, int seed, out int decided)
    {
        var dice = new Dice(seed);
        var world = World.Of(dice, RuleTexts.Meetings(kind));
        var asOf = dice.Day(new(2024, 1, 1), new(2026, 6, 30));
        var text = RuleTexts.Ruleset(kind, dice);
        var ruleset = new RulesetLoader().Text("law.yaml", text).OrThrow();
        var rate = dice.Pick(3, 8, 20);
        var less = ruleset.Evaluate(new Forgetting(seed, rate, asOf).Of(world), asOf);
        var more = ruleset.Evaluate(new Forgetting(seed, dice.Pick(0, rate / 3), asOf).Of(world), asOf);
        decided = less.Findings.Count(f => f.Outcome is Outcome.Met or Outcome.NotMet or Outcome.DoesNotApply);
        foreach (var finding in less.Findings.Where(f => f.Outcome != Outcome.CannotTell))
        {
            var same = more.Findings.FirstOrDefault(f => f.Subject == finding.Subject);
            if (same is null ? IsNamedForGood(finding.Subject) && !GaveWayToAPlan(finding, more, world) : !MayBecome(finding, same))
            {
                return $"{kind}, seed {seed}, as of {asOf:yyyy-MM-dd}: {finding} became {(same is null ? "nothing" : same.ToString())}\n{text}\nless: {finding.Why.Reason}\nmore: {same?.Why.Reason}";
            }
        }

        return less.Verdict is Verdict.Compliant or Verdict.NotCompliant && less.Verdict != more.Verdict
            ? $"{kind}, seed {seed}, as of {asOf:yyyy-MM-dd}: the verdict {less.Verdict} became {more.Verdict}\n{text}\n{less.ToText()}\n{more.ToText()}"
            : null;
    }

    // What is named by a day that was not known exactly may be named more exactly.
    private static bool IsNamedForGood(Subject subject) => subject.Type is not ("gap" or "cycle" or "case" or "run" or "range" or "handover");

    // What does not apply says so of the time judged, which ends with the as-of date: a meeting to come is no part of it, and is seen
    // once it is known to have been called.
    private static bool GaveWayToAPlan(Finding less, Evaluation more, PartnershipRecords world) =>
        less is { Outcome: Outcome.DoesNotApply, Subject.Type: "body" }
        && world.Meetings.Items.Any(m => m.Date.Earliest > more.AsOf
            && more.Findings.Any(f => f.Subject == new Subject("meeting", m.Id) || f.Subject == new Subject("cycle", $"{less.Subject.Id}/{m.Id}")));

    private static bool MayBecome(Finding less, Finding more) => less.Outcome switch
    {
        Outcome.NotYetDue => more.Outcome is Outcome.NotYetDue or Outcome.Met || (less.HangsOnIf && more.Outcome == Outcome.DoesNotApply),
        var decided => more.Outcome == decided,
    };
}
