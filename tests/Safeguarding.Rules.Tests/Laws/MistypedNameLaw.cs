using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>A name that no list knows may stand for any that it knows: with it nothing is met that is not met with the right one.</summary>
public sealed class MistypedNameLaw
{
    private const string Slip = "nobody-knows";
    private const int SlipsOfEach = 5;

    public static TheoryData<string> Kinds => [.. RandomRulesets.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_mistyped_name_makes_nothing_met(string kind)
    {
        var met = 0;
        foreach (var one in LawCases.Of(kind))
        {
            // The lists of names are whole: a name beyond their reach may be that of somebody else.
            var all = one.Recorded(0);
            var right = one.Recorded(one.Dice.Pick(0, 0, 3)) with { Areas = all.Areas, Agencies = all.Agencies, Offices = all.Offices, Bodies = all.Bodies };
            var slips = Slips(right).ToList();
            if (slips.Count == 0)
            {
                continue;
            }

            var more = one.Ruleset.Evaluate(right, one.AsOf);
            for (var slip = 0; slip < SlipsOfEach; slip++)
            {
                var (what, wrong) = one.Dice.Pick(slips);
                met += Holds(one, what, one.Ruleset.Evaluate(wrong, one.AsOf), more);
            }
        }

        // A law that never had anything to say would hold for nothing.
        Assert.True(met > LawCases.Count / 200, $"only {met} findings were met with a name mistyped");
    }

    private static int Holds(RandomCase one, string what, Evaluation less, Evaluation more)
    {
        var met = less.Findings.Where(f => f.Outcome == Outcome.Met).ToList();
        foreach (var finding in met)
        {
            var same = more.Findings.FirstOrDefault(f => f.Subject == finding.Subject);
            Assert.True(same is not { Outcome: Outcome.NotMet or Outcome.CannotTell }, $"{one}: with {what} mistyped {finding}, and rightly {same}\n{one.Text}\n{finding.Why.Reason}\n{same?.Why.Reason}");
        }

        Assert.True(less.Verdict != Verdict.Compliant || more.Verdict == Verdict.Compliant, $"{one}: with {what} mistyped compliant, and rightly {more.Verdict}\n{one.Text}\n{less.ToText()}\n{more.ToText()}");
        return met.Count;
    }

    private static IEnumerable<(string What, PartnershipRecords Wrong)> Slips(PartnershipRecords records) =>
    [
        .. Each(records.Agencies, a => a.Id, ("area", a => a.Area.HasValue ? a with { Area = Names } : null)).Select(a => (a.What, records with { Agencies = a.Wrong })),
        .. Each(records.Offices, o => o.Id, ("agency", o => o.Agency.HasValue ? o with { Agency = Slip } : null), ("area", o => o.Area.HasValue ? o with { Area = Names } : null))
            .Select(o => (o.What, records with { Offices = o.Wrong })),
        .. Each(records.Bodies, b => b.Id, ("area", b => b.Area.HasValue ? b with { Area = Names } : null), ("seat", b => First(b.Seats, s => s with { Office = Slip }) is { } seats ? b with { Seats = seats } : null))
            .Select(b => (b.What, records with { Bodies = b.Wrong })),
        .. Each(
            records.Appointments,
            a => a.Id,
            ("body", a => a.Body.HasValue ? a with { Body = Slip } : null),
            ("office", a => a with { Office = Slip }),
            ("for", a => a.For.HasValue ? a with { For = Slip } : null)).Select(a => (a.What, records with { Appointments = a.Wrong })),
        .. Each(records.Delegations, d => d.Id, ("principal", d => d with { Principal = Slip }), ("delegate", d => d with { Delegate = Slip })).Select(d => (d.What, records with { Delegations = d.Wrong })),
        .. Each(
            records.Meetings,
            m => m.Id,
            ("body", m => m with { Bodies = Names }),
            ("chair", m => m.Chair.HasValue ? m with { Chair = Slip } : null),
            ("attendance", m => First(m.Attendance, a => a with { Office = Slip }) is { } lines ? m with { Attendance = lines } : null),
            ("attendance for", m => First(m.Attendance, a => a with { For = Slip }) is { } lines ? m with { Attendance = lines } : null),
            ("item chair", m => First(m.Items, i => i with { Chair = Slip }) is { } items ? m with { Items = items } : null)).Select(m => (m.What, records with { Meetings = m.Wrong })),
        .. Each(
            records.Decisions,
            d => d.Id,
            ("body", d => d.Body.HasValue ? d with { Body = Slip } : null),
            ("agency", d => d.Agency.HasValue ? d with { Agency = Slip } : null),
            ("approval", d => First(d.Approvals, a => a with { Office = Slip }) is { } lines ? d with { Approvals = lines } : null),
            ("approval for", d => First(d.Approvals, a => a with { For = Slip }) is { } lines ? d with { Approvals = lines } : null),
            ("consulted", d => First(d.Consulted, c => c with { Office = Slip }) is { } lines ? d with { Consulted = lines } : null)).Select(d => (d.What, records with { Decisions = d.Wrong })),
        .. Each(records.Cases, c => c.Id, ("area", c => c.Area.HasValue ? c with { Area = Names } : null), ("event by", c => First(c.Events, e => e with { By = Slip }) is { } events ? c with { Events = events } : null))
            .Select(c => (c.What, records with { Cases = c.Wrong })),
        .. Each(records.Documents, d => d.Id, ("area", d => d.Area.HasValue ? d with { Area = Names } : null)).Select(d => (d.What, records with { Documents = d.Wrong })),
        .. Each(
            records.Concerns,
            c => c.Id,
            ("area", c => c.Area.HasValue ? c with { Area = Names } : null),
            ("forum", c => c.Forum.HasValue ? c with { Forum = Slip } : null),
            ("facilitator", c => c.Facilitator.HasValue ? c with { Facilitator = Slip } : null),
            ("holder", c => First(c.Steps, s => s with { Holder = Slip }) is { } steps ? c with { Steps = steps } : null)).Select(c => (c.What, records with { Concerns = c.Wrong })),
        .. Each(records.Activities, a => a.Id, ("area", a => a.Area.HasValue ? a with { Area = Names } : null)).Select(a => (a.What, records with { Activities = a.Wrong })),
        .. Each(records.Assignments, a => a.Id, ("holder", a => a with { Holder = Slip })).Select(a => (a.What, records with { Assignments = a.Wrong })),
    ];

    private static ValueList<string> Names => [Slip];

    private static IEnumerable<(string What, Recorded<T> Wrong)> Each<T>(Recorded<T> list, Func<T, string> id, params IReadOnlyList<(string Field, Func<T, T?> Slip)> fields)
        where T : class =>
        from item in list.Items
        from field in fields
        let wrong = field.Slip(item)
        where wrong is not null && wrong != item
        select ($"{field.Field} of {id(item)}", list.With([.. list.Items.Select(i => ReferenceEquals(i, item) ? wrong : i)]));

    private static Recorded<T>? First<T>(Recorded<T> list, Func<T, T> slip) =>
        list.Items.IsEmpty ? null : list.With([slip(list.Items[0]), .. list.Items.Skip(1)]);
}
