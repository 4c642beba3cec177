using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Notice;

/// <summary>Judges each meeting held, or called and not cancelled: semantics, "notice".</summary>
/// <remarks>
/// Where the contract is silent: without <c>at-least</c> the last day is that of the meeting, since what comes later is no notice of
/// it. A notice by somebody else, or that leaves out what it must state, is no notice; as long as there is time a right one may
/// follow. Who gave it is looked at on the day it was given. A meeting of which the last day for notice came before the rule did
/// does not apply: no breach is found of a time before the rule. A meeting to come that may not have been
/// called, or may be of another kind, is not seen as long as there is time; then it cannot be told. One that was called off, nobody
/// recorded when, is still to come. One that is past is judged where it was held, or was called and still stands as planned; where its status is not
/// recorded it may have been called off, which cannot be told.
/// </remarks>
public sealed class NoticeKind() : RuleKind<NoticeRule>(NoticeRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(NoticeRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var (body, scope, days) in ledger.Bodies(rule, says.Body, findings))
        {
            findings.Reach(rule, scope, ledger.MissingMeetings(body.Id, days));
            var applies = ledger.Applies(rule, body.Id, null, body.Area);
            foreach (var meeting in ledger.MeetingsOf(body.Id))
            {
                var date = meeting.Date.Precision == WhenPrecision.Unknown
                    ? meeting.Date.Bounded(ledger.Records.Meetings).Within(DateOnly.MinValue, ledger.AsOf)
                    : meeting.Date;
                var notice = new MeetingNotice(says, rule, ledger, body, meeting, date);
                var speaks = Speaks(says, rule, ledger, meeting, date);

                // What may be no plan of the rule's, and would ask for nothing yet if it was, is not seen.
                if (speaks.Truth == Truth.True || ledger.Seen(date) != Truth.False || notice.Judge().Outcome is Outcome.NotMet or Outcome.CannotTell)
                {
                    findings.AddWhere(rule, scope, new("meeting", meeting.Id), speaks, notice.Judge, applies, notice.Due.Date);
                }
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(NoticeRule says)
    {
        var meeting = Scene.One(SceneType.Meeting, says.Body) with { MeetingKinds = says.MeetingKinds };
        yield return new ClockDemand
        {
            Scene = meeting,
            After = says.Papers ? "papers" : "notice",
            Event = "held",
            NotBefore = says.AtLeast,
            MustFollow = false,
            MustPrecede = true,
        };
        if (says.By is { } by)
        {
            yield return new GatheringDemand { Scene = meeting with { Role = "notice-giver" }, Needs = new OneOfThem(by) };
        }

        foreach (var word in says.States)
        {
            yield return new CountDemand { Scene = meeting with { Role = "notice", Topic = word }, AtLeast = 1 };
        }
    }

    /// <inheritdoc/>
    protected override string Describe(NoticeRule says)
    {
        var meeting = says.MeetingKinds.IsEmpty ? $"each meeting of {says.Body}" : $"each {string.Join(" or ", says.MeetingKinds.AsEnumerable())} meeting of {says.Body}";
        var when = says.AtLeast is { } least ? $"at least {least} before it" : "by its day";
        var by = says.By is { } who ? $", by {who}" : string.Empty;
        var states = says.States.IsEmpty ? string.Empty : $", and states {string.Join(" and ", says.States.AsEnumerable())}";
        return says.Papers ? $"the papers of {meeting} are sent {when}" : $"notice of {meeting} is given {when}{by}{states}";
    }

    private static Condition Speaks(NoticeRule says, Rule rule, Ledger ledger, Meeting meeting, When date) => Condition.All(
    [
        Condition.Of(new(Words.Stands, meeting.Id), Stands(ledger, meeting)),
        Condition.Of(new(Words.InForce, meeting.Id, rule.InForce), rule.InForce.Contains(date)),
        Condition.Of(new(Words.Kind, meeting.Id), meeting.Kind.IsOf(says.MeetingKinds)),
    ]);

    /// <summary>Whether it was held, or called and not cancelled; where it may be past or to come, only what holds of both.</summary>
    private static Truth Stands(Ledger ledger, Meeting meeting)
    {
        var isCalled = HasCome(ledger, meeting.Called) || HasCome(ledger, meeting.NoticeGiven);
        var isOff = meeting.Cancelled.Date is { } off ? off.HasCome(ledger.AsOf) : Truth.False;
        var past = meeting.Status switch
        {
            MeetingStatus.Held => isOff.Not() == Truth.True ? Truth.True : Truth.Unknown,
            MeetingStatus.Cancelled => Truth.False,
            _ when isOff == Truth.True => Truth.False,
            MeetingStatus.Scheduled when isCalled && meeting.Cancelled.IsNone => Truth.True,
            _ => Truth.Unknown,
        };
        var toCome = isOff == Truth.True ? Truth.False : isCalled && isOff == Truth.False ? Truth.True : Truth.Unknown;
        return ledger.Seen(meeting.Date) switch
        {
            Truth.True => past,
            Truth.False => toCome,
            _ => past == toCome ? past : Truth.Unknown,
        };
    }

    private static bool HasCome(Ledger ledger, Occurrence occurrence) => occurrence.Date?.HasCome(ledger.AsOf) == Truth.True;

    private static class Words
    {
        public static readonly FactWords Stands = new("{0} was held, or called and not called off", "{0} was called off", "whether {0} was held, or called and not called off");
        public static readonly FactWords InForce = new("{0} falls in {1}", "{0} does not fall in {1}", "on which day exactly {0} was, within {1} or not");
        public static readonly FactWords Kind = new("{0} is of a kind judged", "{0} is of another kind", "the kind of meeting {0}");
    }
}
