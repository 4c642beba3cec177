using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Who approved a decision, in person or through a delegate.</summary>
internal sealed class Approvers(Judged judged, Decision decision)
{
    private Recorded<Approval> List => decision.Approvals;

    public When Day(Approval approval) => judged.Dated(approval.Date ?? decision.Date, judged.Records.Decisions);

    /// <summary>Whether an office approved by a day, whoever did it for it.</summary>
    public bool? Approves(string office, When by) =>
        Three.Any(Stands(by).Where(s => s.Office == office).Select(s => s.There)) | (IsWhole(by) ? false : null);

    /// <summary>Whether nobody is missing from the list of those who approved by a day.</summary>
    public bool IsWhole(When by) => List.WholeTo(by.Latest < judged.AsOf ? by.Latest : judged.AsOf, judged.Records.Decisions, List.Items.Select(a => a.Date));

    /// <summary>Who approved for whom by a day: only a vote for approves.</summary>
    public IReadOnlyList<Stand> Stands(When by) =>
        [.. List.Items.Where(a => a.Vote == Vote.For).SelectMany(a => Principals(a).Select(p => new Stand(a.Office, p.Office, p.Stands & (a.Date is null && by == Day(a) ? true : Three.OnOrBefore(Day(a), by)) & judged.Seen(a.Date ?? decision.Date))))];

    /// <summary>For whom somebody stood: whoever says for whom, for that one only; else for the own office and every principal with a live delegation in scope that day.</summary>
    public IEnumerable<(string Office, bool? Stands)> Principals(Approval approval)
    {
        var day = Day(approval);
        var delegations = judged.Records.Delegations;
        if (approval.For.TryGet(out var principal))
        {
            yield return (principal, principal == approval.Office ? true : IsDelegate(approval.Office, principal, day));
            yield break;
        }

        bool? said = approval.For.IsNone ? true : null;
        yield return (approval.Office, said);
        var principals = delegations.Covers(day.Earliest, day.Latest)
            ? delegations.Items.Where(d => d.Delegate == approval.Office).Select(d => d.Principal).Distinct()
            : judged.Records.Offices.Items.Select(o => o.Id).Concat(delegations.Items.Select(d => d.Principal)).Distinct();
        foreach (var other in principals.Where(p => p != approval.Office))
        {
            yield return (other, said & IsDelegate(approval.Office, other, day) | (said is null ? IsDelegate(approval.Office, other, day) & null : false));
        }
    }

    /// <summary>Whether there is a live delegation in scope from one to the other on the day.</summary>
    public bool? IsDelegate(string delegated, string principal, When day)
    {
        var delegations = judged.Records.Delegations;
        return Three.Any(delegations.Items.Where(d => d.Delegate == delegated && d.Principal == principal).Select(d =>
            (d.Scope.IsRecorded ? d.Scope.TryGet(out var scope) && (scope.Contains("all") || scope.Contains(decision.Type)) : (bool?)null)
            & Lists.On(judged.Dated(d.From, delegations), d.To is { } to ? judged.Dated(to, delegations) : null, day, delegations.SpeaksTo())))
            | (delegations.Covers(day.Earliest, day.Latest) ? false : null);
    }
}
