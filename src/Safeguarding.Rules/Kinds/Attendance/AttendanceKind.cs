using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Attendance;

/// <summary>Judges who came to each held meeting: semantics, "attendance" and "Who counts".</summary>
/// <remarks>
/// Where the contract is silent: a joint meeting is judged for each body of the kind, and the worse answer stands. Where an item is
/// relevant to one of several agencies asked, the rule asks for all that it asks for: what each agency owes alone is a rule of its
/// own. Who was there for part may have missed what it was asked for, and is unknown. Apologies will do only for oneself and only
/// where the minutes say so; an attendance list that is whole and has no line for somebody has no apologies of theirs. An apology
/// excuses whoever must come; it does not make a meeting that somebody must stay away from one at which they were.
/// </remarks>
public sealed class AttendanceKind() : RuleKind<AttendanceRule>(AttendanceRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(AttendanceRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var (body, scope, days) in ledger.Bodies(rule, says.Body, findings))
        {
            findings.Reach(rule, scope, ledger.MissingMeetings(body.Id, days));
            var applies = ledger.Applies(rule, body.Id, null, body.Area);
            foreach (var (meeting, speaks) in ledger.Held(body, says.MeetingKinds, rule.InForce))
            {
                var read = SelectorScope.Of(ledger, body, ledger.DayOf(meeting, body));
                var there = new AttendanceReader(ledger, meeting, null, says.Deputies, severalSeats: false, rule.Id).Anyone(read.Seating, says.OrApology);
                var judgement = Judgement.OnDay(says.Who.Read(there, read), meeting.Date);
                var asked = says.When == AskedWhen.AgendaRelevant ? Relevance.Of(says.Who, meeting, read) : Condition.Always;
                findings.Add(rule, scope, new("meeting", meeting.Id), judgement, speaks.Truth == Truth.Unknown ? speaks : Condition.All([applies, asked]));
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(AttendanceRule says)
    {
        var meeting = Scene.One(SceneType.Meeting, says.Body) with { MeetingKinds = says.MeetingKinds };
        return [new GatheringDemand { Scene = meeting, Needs = says.Who, IsNowAndThen = says.OrApology }];
    }

    /// <inheritdoc/>
    protected override string Describe(AttendanceRule says)
    {
        var kinds = says.MeetingKinds.IsEmpty ? string.Empty : $" of kind {string.Join(" or ", says.MeetingKinds.AsEnumerable())}";
        var deputies = says.Deputies switch
        {
            Deputies.Allowed => "deputies count",
            Deputies.NamedOnly => "only named deputies count",
            Deputies.NotAllowed => "deputies do not count",
            _ => "whether deputies count is not stated",
        };
        return $"to each meeting of {says.Body}{kinds}{(says.When == AskedWhen.AgendaRelevant ? " with an item that is relevant to them" : string.Empty)} "
            + $"these come{(says.OrApology ? " or send apologies" : string.Empty)}: {says.Who}; {deputies}";
    }
}
