using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Assignment;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each range of days with a constant assignment.</summary>
internal sealed class AssignmentReference(Judged judged, AssignmentRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new AssignmentReference(judged, (AssignmentRule)judged.Rule.Says).All();

    private Recorded<Assignment> List => judged.Records.Assignments;

    private IEnumerable<Expected> All()
    {
        // Day by day: who holds what, and where that changes a range ends.
        var found = new List<Expected>();
        string? before = null;
        var days = new List<DateOnly>();
        for (var day = judged.From; day <= judged.Until; day = day.AddDays(1))
        {
            var all = Held(day);
            var held = string.Join(", ", all.Select(h => $"{h.Item} {h.Holder} {(h.Truth == true ? "surely" : "perhaps")}").Order(StringComparer.Ordinal));
            var state = !List.Covers(day, day) && all.TrueForAll(h => h.Truth != true) ? string.Empty : "held " + held;
            if (state != before && days.Count > 0)
            {
                found.Add(Range(days));
                days = [];
            }

            before = state;
            if (state.Length > 0)
            {
                days.Add(day);
            }
        }

        if (days.Count > 0)
        {
            found.Add(Range(days));
        }

        return Scope.Partnership(judged, found, List.Covers(judged.From, judged.Until));
    }

    private List<(string Item, string Holder, bool? Truth)> Held(DateOnly day) =>
        [.. List.Items.Where(a => rule.Items.Contains(a.Item))
            .GroupBy(a => (a.Item, a.Holder))
            .Select(g => (g.Key.Item, g.Key.Holder, Three.Any(g.Select(a => Lists.On(judged.Dated(a.From, List), a.To is { } to ? judged.Dated(to, List) : null, day, List.SpeaksTo()) & judged.Seen(a.From)))))
            .Where(h => h.Item3 != false)];

    private Expected Range(List<DateOnly> days)
    {
        // Where the list does not reach all of it, there may be others that would make it other ranges.
        var mayBeMore = !List.Covers(days[0], days[^1]);
        var met = Three.All(days.Select(d => Right(d, mayBeMore)));
        var outcome = met is null ? Outcome.CannotTell : met == true ? Outcome.Met : Outcome.NotMet;

        // Where what was before is not known for sure, it may have begun on any day before.
        var isSure = days[0] == judged.From || (IsSure(days[0]) && IsSure(days[0].AddDays(-1)));
        return new("range", $"{days[0]:yyyy-MM-dd}", outcome) { Breach = isSure ? When.On(days[0]) : When.Between(judged.From, days[0]) };
    }

    private bool IsSure(DateOnly day) => List.Covers(day, day) && Held(day).TrueForAll(h => h.Truth == true);

    private bool? Right(DateOnly day, bool mayBeMore)
    {
        var held = Held(day);
        bool? right = Three.All(held.Where(h => !rule.Holders.Contains(h.Holder)).Select(h => !h.Truth));
        foreach (var item in rule.Items)
        {
            right &= ExactlyOne([.. held.Where(h => h.Item == item).Select(h => h.Truth)], mayBeMore);
        }

        foreach (var holder in rule.OneToOne ? rule.Holders : [])
        {
            right &= ExactlyOne([.. held.Where(h => h.Holder == holder).Select(h => h.Truth)], mayBeMore);
        }

        return rule.LinkedTo is { } link ? right & InStep(link, held, mayBeMore, day) : right;
    }

    private static bool? ExactlyOne(List<bool?> holders, bool mayBeMore) =>
        Three.AtLeast(1, holders, mayBeMore) & !Three.AtLeast(2, holders, mayBeMore);

    // The role belongs to the holder that is its office, or else its agency or its area.
    private bool? InStep(Link link, List<(string Item, string Holder, bool? Truth)> held, bool mayBeMore, DateOnly day)
    {
        var appointments = judged.Records.Appointments;
        var inOffice = appointments.Items.Where(a => a.Role == link.Role)
            .Select(a => (a.Office, Truth: (a.Body.TryGet(out var body) ? offices.IsOfKind(body, link.Body) : a.Body.IsNone ? false : null) & offices.InForce(a, day)))
            .Where(a => a.Truth != false).ToList();
        if (inOffice.Count != 1 || inOffice[0].Truth is null || !appointments.Covers(day, day))
        {
            // While nobody holds the role it cannot be told whether the two keep step.
            return null;
        }

        var office = inOffice[0].Office;
        bool? IsHolder(string holder) => holder == office ? true
            : offices.Agency(office).TryGet(out var agency) && agency == holder ? true
            : offices.Areas(office) is { IsRecorded: true } areas ? areas.TryGet(out var ids) && ids.Contains(holder) : null;
        var its = held.Where(h => h.Item == link.Item).ToList();
        return its.Count == 1 && its[0].Truth == true && !mayBeMore ? IsHolder(its[0].Holder) : its.Count == 0 && !mayBeMore ? false : null;
    }
}
