using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Eligibility;

/// <summary>Judges each appointment to the role and, for the chair, who presided at each held meeting: semantics, "eligibility".</summary>
/// <remarks>
/// Where the semantics are silent: a joint meeting has the chair of its host, and is judged for the host alone; a meeting of which
/// it is recorded that nobody presided has no chair to judge; a deputy of whom it is recorded that it stands for nobody is outside
/// every <c>for</c>; of days on which two hold the chair nothing is told, of their other days it is; whoever presided and is not
/// among those listed as present was there all the same, unless the list says that it was not.
/// </remarks>
public sealed class EligibilityKind() : RuleKind<EligibilityRule>(EligibilityRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(EligibilityRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var (body, scope, days) in ledger.Bodies(rule, says.Body, findings))
        {
            var applies = ledger.Applies(rule, body.Id, null, body.Area);
            if (applies.Truth == Truth.False)
            {
                continue;
            }

            findings.Reach(rule, scope, ledger.Records.Appointments.Missing($"appointments to {says.Role} of {body.Id}", days));
            var tenures = Tenure.Of(ledger, rule, body, says.Role).ToList();
            foreach (var tenure in tenures)
            {
                var (judgement, isInTime) = new HolderJudgement(says, rule, ledger, body, tenure, tenures).Judge();
                Add(rule, findings, scope, new("appointment", tenure.Appointment.Id), judgement, Condition.All([applies, tenure.IsOnBody, isInTime]));
            }

            if (says.Role == EligibilityRule.Chair)
            {
                findings.Reach(rule, scope, ledger.MissingMeetings(body.Id, days));
                foreach (var meeting in ledger.MeetingsOf(body.Id).Where(m => m.Bodies[0] == body.Id))
                {
                    JudgeMeeting(new(says, rule, ledger, body, meeting), rule, findings, scope, Condition.All([applies, Held(rule, ledger, meeting)]));
                }
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(EligibilityRule says)
    {
        var role = Scene.One(SceneType.Role, says.Body) with { Role = says.Role };
        yield return new GatheringDemand { Scene = role, Needs = new OneOfThem(says.Who) };
        if (says.For is not null)
        {
            yield return new NotLowered("for whom a deputy stands", "whom a deputy may stand for is not put in the form of a demand");
        }
    }

    /// <inheritdoc/>
    protected override string Describe(EligibilityRule says)
    {
        var inAbsence = string.Concat(says.InAbsence.Select(who => $", and when these are not there {who}"));
        var of = says.For is { } principals ? $"; it is held for {principals}" : string.Empty;
        return $"{says.Role} of {says.Body} is {says.Who}{(says.Role == EligibilityRule.Chair && inAbsence.Length > 0 ? $"; in the chair of a meeting is {says.Who}{inAbsence}" : string.Empty)}{of}";
    }

    private static void JudgeMeeting(PresidingJudgement presiding, Rule rule, RuleFindings findings, Subject scope, Condition applies)
    {
        var meeting = presiding.Meeting;
        if (!meeting.Chair.IsNone)
        {
            Add(rule, findings, scope, new("meeting", meeting.Id), presiding.Judge(null, meeting.Chair), applies);
        }

        // Items that are left out are none; a list that is cut may leave out one with a chair of its own.
        if (meeting.Items.Reach == Reach.Some && applies.Truth != Truth.False)
        {
            findings.Reach(rule, scope, new(Words.Items, meeting.Id));
        }

        foreach (var item in meeting.Items)
        {
            // None is the meeting's own chair, who is judged with the meeting.
            if (!item.Chair.IsNone)
            {
                Add(rule, findings, scope, new("item", $"{meeting.Id}/{item.Id}"), presiding.Judge(item, item.Chair), applies);
            }
        }
    }

    private static void Add(Rule rule, RuleFindings findings, Subject scope, Subject subject, Judgement judgement, Condition applies)
    {
        if (applies.Truth != Truth.False)
        {
            findings.Add(rule, scope, subject, judgement, applies);
        }
    }

    private static Condition Held(Rule rule, Ledger ledger, Meeting meeting)
    {
        var isCalledOff = meeting.Cancelled.Date is not null;
        var held = meeting.Status switch
        {
            MeetingStatus.Held => isCalledOff ? Truth.Unknown : Truth.True,
            MeetingStatus.Cancelled => Truth.False,
            _ => isCalledOff || meeting.Date.Earliest > ledger.AsOf ? Truth.False : Truth.Unknown,
        };
        return Condition.All(
        [
            Condition.Of(new(meeting.Status == MeetingStatus.Held && isCalledOff ? Words.HeldAndCalledOff : Words.Held, meeting.Id), held),
            Condition.Of(new(Words.InTime, meeting.Id, rule.InForce), rule.InForce.Contains(meeting.Date)),
        ]);
    }

    private static class Words
    {
        public static readonly FactWords Held = new("{0} was held", "{0} was not held", "whether {0} was held");
        public static readonly FactWords HeldAndCalledOff = new("{0} was held", "{0} was called off", "which is right: {0} was held, and {0} was called off");
        public static readonly FactWords Items = new("all items of {0} are recorded", "not all items of {0} are recorded", "the other items of {0}, and who presided for them");
        public static readonly FactWords InTime = new("{0} falls in {1}", "{0} does not fall in {1}", "on which day exactly {0} was, within {1} or not");
    }
}
