using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Delegation;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each office that must have a delegate, on the as-of date; and each decision that a delegate took.</summary>
internal sealed class DelegationReference(Judged judged, DelegationRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new DelegationReference(judged, (DelegationRule)judged.Rule.Says).All();

    private Recorded<Delegation> Delegations => judged.Records.Delegations;

    private Recorded<Decision> Decisions => judged.Records.Decisions;

    private List<Expected> All()
    {
        // The state of an office is asked while the rule is in force.
        var states = judged.AsOf <= judged.To ? Scope.EachOffice(judged, offices, rule.Principal, State).ToList() : [];
        var decisions = Decisions.Items.SelectMany(Of).ToList();
        var all = states.Concat(decisions).ToList();
        if (!Decisions.Covers(judged.From, judged.Until))
        {
            all.Add(new("partnership", judged.Records.Partnership, Outcome.CannotTell));
        }

        var said = all.Where(e => e.Type != "partnership" || e.Outcome == Outcome.CannotTell).Distinct().ToList();
        return said.Count == 0 ? [new("partnership", judged.Records.Partnership, Outcome.DoesNotApply)] : said;
    }

    private Expected State(string office, bool? picked)
    {
        var day = When.On(judged.AsOf);
        var has = Three.Any(Delegations.Items.Where(d => d.Principal == office && d.Delegate != office).Select(d =>
            MayAct(d.Delegate, office, day) & Covers(d) & Live(d, day))) | (Delegations.Covers(judged.AsOf, judged.AsOf) ? false : null);
        var outcome = picked is null || has is null ? Outcome.CannotTell : has == true ? Outcome.Met : Outcome.NotMet;
        return new("office", office, outcome) { Breach = judged.AsOf };
    }

    private bool? MayAct(string delegated, string principal, When day) =>
        offices.Picks(rule.Delegate, delegated, new Asked(day) { Office = principal, Areas = offices.Areas(principal) });

    // One delegation must cover all of it.
    private bool? Covers(Delegation delegation) => rule.Scope.IsEmpty ? true
        : delegation.Scope.IsRecorded ? delegation.Scope.TryGet(out var scope) && (scope.Contains("all") || rule.Scope.All(s => scope.Contains(s))) : null;

    private bool? Live(Delegation delegation, When day) =>
        Lists.On(judged.Dated(delegation.From, Delegations), delegation.To is { } to ? judged.Dated(to, Delegations) : null, day, Delegations.SpeaksTo());

    private IEnumerable<Expected> Of(Decision decision)
    {
        // What was put off, only noted or received is no decision taken.
        var day = judged.Dated(decision.Date, Decisions);
        var inForce = judged.InForce(day) & judged.Seen(decision.Date);
        if (decision.Outcome is not (DecisionOutcome.Approved or DecisionOutcome.Refused) || inForce == false)
        {
            yield break;
        }

        // A delegate stood for a principal of the rule, having said so or by a live delegation in scope, whichever way it voted.
        var approvers = new Approvers(judged, decision);
        bool? taken = false, right = true;
        var isOpen = false;
        foreach (var approval in decision.Approvals.Items)
        {
            var on = approvers.Day(approval);
            isOpen |= !approval.For.HasValue && !Delegations.Covers(on.Earliest, on.Latest < judged.AsOf ? on.Latest : judged.AsOf);
            var inTime = approval.Date is null ? true : Three.OnOrBefore(on, day);
            foreach (var (whom, stands) in Principals(approval, approvers))
            {
                var acts = stands & offices.Picks(rule.Principal, whom, new Asked(day)) & MayAct(approval.Office, whom, day) & inTime;
                taken |= acts;
                if (acts != false)
                {
                    var lawful = approvers.IsDelegate(approval.Office, whom, on);
                    right &= acts == true ? lawful : lawful == true ? true : null;
                }
            }

            if (!approval.For.IsRecorded && !rule.Principal.NamesOffices && !offices.AreAllListed(day))
            {
                (taken, right) = (taken | null, right & null);
            }
        }

        if (!approvers.IsWhole(day) || isOpen)
        {
            // Others may have voted, or those who did have acted for somebody.
            right = right == false ? false : null;
            yield return new("partnership", judged.Records.Partnership, Outcome.CannotTell);
        }

        if (taken == false)
        {
            yield break;
        }

        // Silent: taken rightly and reported in time, it is met on its own day.
        var said = right == false ? new Expected("decision", decision.Id, Outcome.NotMet) { Breach = day }
            : right is null ? new("decision", decision.Id, Outcome.CannotTell)
            : new("decision", decision.Id, Outcome.Met) { MetOn = day };
        yield return (taken & inForce) is null ? new("decision", decision.Id, Outcome.CannotTell)
            : Reported(decision, day) is { } reported ? judged.Worst(said, reported) : said;
    }

    // For whom somebody stood: where it is not recorded, it may have been said of any principal, under a delegation or not.
    private IEnumerable<(string Office, bool? Stands)> Principals(Approval approval, Approvers approvers)
    {
        if (approval.For.TryGet(out var principal))
        {
            return principal == approval.Office ? [] : [(principal, true)];
        }

        var known = approval.For.IsNone ? Delegations.Items.Where(d => d.Delegate == approval.Office).Select(d => d.Principal)
            : judged.Records.Offices.Items.Select(o => o.Id).Concat(Delegations.Items.Select(d => d.Principal)).Concat(rule.Principal.Named);
        return known.Distinct().Where(p => p != approval.Office).Select(p => (p, approval.For.IsNone ? approvers.IsDelegate(approval.Office, p, approvers.Day(approval)) : null));
    }

    private Expected? Reported(Decision decision, When day)
    {
        if (rule.ReportBack is not { } report)
        {
            return null;
        }

        var due = report.Within is { } within ? Counting.After(day, within, judged.Rule) : NextMeeting(report.NextMeetingOf!, day);
        List<When> done = [], perhaps = [];
        if (decision.ReportedBack.TryGet(out var back))
        {
            var on = judged.Dated(back.Date, day.Earliest);
            (judged.Seen(back.Date) == true ? done : perhaps).Add(on);
        }

        var until = due.Limit is { } limit && limit.Latest < judged.AsOf ? limit.Latest : judged.AsOf;
        return DutyReference.Judge("decision", decision.Id, judged.AsOf, due, done, perhaps, decision.ReportedBack.IsRecorded && (decision.ReportedBack.HasValue || until <= Decisions.SpeaksTo()));
    }

    // The next meeting of the body after the decision: the last day; as long as there was none, there is none.
    private LastDay NextMeeting(string kind, When day)
    {
        var meetings = judged.Records.Meetings;
        var after = meetings.Items.Select(m => (Day: Meetings.Day(m, null, judged),
            Truth: Three.Any(m.Bodies.Select(b => offices.IsOfKind(b, kind))) & Meetings.IsHeld(m, judged) & Three.Before(day, Meetings.Day(m, null, judged))))
            .Where(m => m.Truth != false).OrderBy(m => m.Day.Latest).ToList();
        return after.Count == 0 ? meetings.Covers(day.Earliest, judged.AsOf) ? LastDay.None : LastDay.Uncountable
            : after[0].Truth == true && meetings.Covers(day.Earliest, after[0].Day.Latest < judged.AsOf ? after[0].Day.Latest : judged.AsOf) ? LastDay.On(after[0].Day) : LastDay.Uncountable;
    }
}
