using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>
/// The law above all others: recording more, without contradicting what is recorded, never changes the outcome of a decided
/// finding or a decided verdict. Not yet due may become met, or does not apply where an <c>if</c> was open.
/// </summary>
public sealed class RecordingMoreLaw
{
    public static TheoryData<string> Kinds => [.. RandomRulesets.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Recording_more_never_changes_what_was_decided(string kind)
    {
        var decided = 0;
        foreach (var one in LawCases.Of(kind))
        {
            var broken = Broken(one, out var looked);
            decided += looked;
            Assert.True(broken is null, broken);
        }

        // A law that never had anything to say would hold for nothing.
        Assert.True(decided > LawCases.Count / 4, $"only {decided} findings were decided on less");
    }

    private static string? Broken(RandomCase one, out int decided)
    {
        var rate = one.Dice.Pick(3, 8, 20);
        var less = one.Ruleset.Evaluate(one.Recorded(rate), one.AsOf);
        var more = one.Ruleset.Evaluate(one.Recorded(one.Dice.Pick(0, rate / 3)), one.AsOf);
        decided = less.Findings.Count(f => f.Outcome is Outcome.Met or Outcome.NotMet or Outcome.DoesNotApply);
        foreach (var finding in less.Findings.Where(f => f.Outcome != Outcome.CannotTell))
        {
            var same = more.Findings.FirstOrDefault(f => f.Subject == finding.Subject);
            if (same is null ? IsNamedForGood(finding.Subject) && !GaveWayToAPlan(finding, more, one.Meetings) : !MayBecome(finding, same))
            {
                return $"{one}: {finding} became {(same is null ? "nothing" : same.ToString())}\n{one.Text}\nless: {finding.Why.Reason}\nmore: {same?.Why.Reason}";
            }
        }

        return less.Verdict is Verdict.Compliant or Verdict.NotCompliant && less.Verdict != more.Verdict
            ? $"{one}: the verdict {less.Verdict} became {more.Verdict}\n{one.Text}\n{less.ToText()}\n{more.ToText()}"
            : null;
    }

    // What is named by a day that was not known exactly may be named more exactly.
    private static bool IsNamedForGood(Subject subject) => subject.Type is not ("gap" or "cycle" or "case" or "run" or "range" or "handover");

    // What does not apply says so of the time judged, which ends with the as-of date: a meeting to come is no part of it, and is seen
    // once it is known to have been called.
    private static bool GaveWayToAPlan(Finding less, Evaluation more, Recorded<Meeting> meetings) =>
        less is { Outcome: Outcome.DoesNotApply, Subject.Type: "body" }
        && meetings.Items.Any(m => m.Date.Earliest > more.AsOf
            && more.Findings.Any(f => f.Subject == new Subject("meeting", m.Id) || f.Subject == new Subject("cycle", $"{less.Subject.Id}/{m.Id}")));

    private static bool MayBecome(Finding less, Finding more) => less.Outcome switch
    {
        Outcome.NotYetDue => more.Outcome is Outcome.NotYetDue or Outcome.Met || (less.HangsOnIf && more.Outcome == Outcome.DoesNotApply),
        var decided => more.Outcome == decided,
    };
}
