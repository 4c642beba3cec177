using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The ways in which a decision may slip.</summary>
internal static class DecisionSlips
{
    /// <summary>Another day, another body or agency, outside a meeting, somebody not for it or not asked, confirmed late or not.</summary>
    public static IEnumerable<Decision> Of(Decision decision, PartnershipRecords records) =>
    [
        .. Slips.Days(decision.Date).Select(d => decision with { Date = d }),
        .. Others(decision.Body, records.Bodies.Items.Select(b => b.Id)).Select(b => decision with { Body = b }),
        .. Others(decision.Agency, records.Agencies.Items.Select(a => a.Id)).Select(a => decision with { Agency = a }),
        decision with { Meeting = Known<string>.None, Item = Known<string>.None },
        decision with { Mode = DecisionMode.Majority },
        decision with { Outcome = DecisionOutcome.Refused },
        .. Slips.Each(decision.Approvals, a => Others(a.Office, records.Offices.Items.Select(o => o.Id)).Where(o => o.HasValue).Select(o => a with { Office = o.Value }).Prepend(a with { Vote = Vote.Against })).Select(a => decision with { Approvals = a }),
        .. Slips.Each(decision.Consulted, c => Slips.Days(c.Date).Select(d => c with { Date = d })).Select(c => decision with { Consulted = c }),
        .. Days(decision.Confirmed).Select(c => decision with { Confirmed = c }),
        .. Days(decision.ReportedBack).Select(r => decision with { ReportedBack = r }),
    ];

    private static IEnumerable<Known<FollowUp>> Days(Known<FollowUp> after) =>
        after.HasValue ? Slips.Days(after.Value.Date).Select(d => Known<FollowUp>.Is(after.Value with { Date = d })).Prepend(Known<FollowUp>.None) : [];

    private static IEnumerable<Known<string>> Others(Known<string> one, IEnumerable<string> all) =>
        all.Where(o => !one.HasValue || o != one.Value).Select(Known<string>.Is).Prepend(Known<string>.None);
}
