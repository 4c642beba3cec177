using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Finds the days on which a body may meet, so that every count, every gap and whatever the world asks of it is kept.</summary>
internal sealed class BodyCalendar
{
    private readonly Question question;
    private readonly string body;
    private readonly IReadOnlyList<Window> windows;
    private readonly List<(Scene Scene, DayBound Bound)> bounds = [];

    /// <param name="question">The question.</param>
    /// <param name="body">The body.</param>
    /// <param name="windows">The meetings that the world may ask for.</param>
    /// <param name="deciding">The rules by which the body decides in its meetings, so that it must meet.</param>
    public BodyCalendar(Question question, string body, IReadOnlyList<Window> windows, IEnumerable<string> deciding)
    {
        (this.question, this.body, this.windows) = (question, body, windows);
        foreach (var asked in question.Of<CountDemand>().Where(a => a.Demand.Scene is { Type: SceneType.Meeting } scene && scene.IsOf(body)))
        {
            bounds.AddRange(Of(asked).Select(b => (asked.Demand.Scene, b)));
        }

        foreach (var asked in question.Of<GatheringDemand>().Where(a => a.Demand.Scene is { Type: SceneType.Meeting, Role: null } scene && scene.IsOf(body)))
        {
            bounds.AddRange(Once(asked.Rule).Select(b => (asked.Demand.Scene, b)));
        }

        foreach (var asked in question.Of<ClockDemand>().Where(a => a.Demand.Scene is { Type: SceneType.Meeting } scene && scene.IsOf(body)))
        {
            bounds.AddRange(Once(asked.Rule).Select(b => (asked.Demand.Scene, b)));
        }

        foreach (var rule in question.Versions.Where(v => deciding.Contains(v.Id, StringComparer.Ordinal) && v.Kind is not IQuorumKind))
        {
            bounds.AddRange(Once(rule).Select(b => (new Scene(SceneType.Meeting, [body]), b)));
        }

        Kinds = [.. MeetingKinds.Of(bounds.Select(b => b.Scene))];
    }

    /// <summary>The kinds of meeting.</summary>
    public IReadOnlyList<string?> Kinds { get; }

    /// <summary>Whether anything asks for a meeting, or limits them.</summary>
    public bool IsAsked => bounds.Count > 0 || windows.Count > 0;

    /// <summary>The days for each kind of meeting; <c>null</c> where there is trouble, which is then said.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>>? Find(bool most, Troubles troubles)
    {
        foreach (var scene in bounds.Select(b => b.Scene with { Topic = null, Role = null }).Distinct().Append(new(SceneType.Meeting, [body])))
        {
            // Of meetings of these kinds there must be what is asked of some of them, and no more than is allowed of more of them.
            var mine = Kinds.Where(k => scene.Has(k)).ToList();
            var system = With(bounds.SelectMany(b => Weakened(b.Scene, b.Bound, mine)), isAll: mine.Count == Kinds.Count);
            if (system.Solve() is not null)
            {
                continue;
            }

            if (bounds.Exists(b => b.Bound.IsOfQuorate) && With(bounds.SelectMany(b => Weakened(b.Scene, b.Bound with { AtMost = b.Bound.IsOfQuorate ? null : b.Bound.AtMost }, mine)), mine.Count == Kinds.Count).Solve() is not null)
            {
                troubles.Add(bounds.SelectMany(b => b.Bound.Rules), $"on which days {body} meets", "a limit on quorate meetings leaves room for others");
                return null;
            }

            Clash(mine, troubles);
            return null;
        }

        var together = With(bounds.Select(b => b.Bound), isAll: true);
        if ((most ? together.SolveWithMost() : together.Solve()) is { } days)
        {
            return Kinds.ToDictionary(k => k!, _ => days, StringComparer.Ordinal);
        }

        return Apart(most) is { } apart ? apart : Undecided(troubles);
    }

    // Where no rule is about meetings of two kinds, each kind has days of its own.
    private Dictionary<string, IReadOnlyList<int>>? Apart(bool most)
    {
        if (windows.Count > 0 || bounds.Exists(b => Kinds.Count(k => b.Scene.Has(k)) != 1))
        {
            return null;
        }

        var found = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        foreach (var kind in Kinds)
        {
            var system = With(bounds.Where(b => b.Scene.Has(kind)).Select(b => b.Bound), isAll: false);
            if ((most ? system.SolveWithMost() : system.Solve()) is not { } days)
            {
                return null;
            }

            found[kind!] = days;
        }

        return found;
    }

    private Dictionary<string, IReadOnlyList<int>>? Undecided(Troubles troubles)
    {
        troubles.Add(bounds.SelectMany(b => b.Bound.Rules), $"on which days {body} meets", "rules limit meetings of several kinds in ways that overlap");
        return null;
    }

    private MeetingDays With(IEnumerable<DayBound> kept, bool isAll)
    {
        var system = new MeetingDays(question.Time.Last);
        foreach (var bound in kept.Concat(isAll ? windows.Select(w => new DayBound(w.Rules, w.From, w.To, AtLeast: 1)) : []))
        {
            system.Add(bound);
        }

        return system;
    }

    private IEnumerable<DayBound> Weakened(Scene scene, DayBound bound, List<string?> kinds)
    {
        var own = Kinds.Where(k => scene.Has(k)).ToList();
        var (least, most) = (own.TrueForAll(kinds.Contains) ? bound.AtLeast : null, kinds.TrueForAll(own.Contains) ? bound.AtMost : null);
        return least is null && most is null ? [] : [bound with { AtLeast = least, AtMost = most }];
    }

    private IEnumerable<DayBound> Once(Rule rule) =>
        question.InForce(rule) is { } days ? [new([rule.Id], question.Time.Index(days.First), question.Time.Index(days.Last), AtLeast: 1)] : [];

    private IEnumerable<DayBound> Of(Asked<CountDemand> asked)
    {
        var (rule, demand) = (asked.Rule, asked.Demand);
        var time = question.Time;
        IReadOnlyList<string> ids = [rule.Id];
        if (question.InForce(rule) is not { } days)
        {
            yield break;
        }

        if (demand.Per is { } period)
        {
            foreach (var each in rule.Settings.Periods.Periods(period, days.First, days.Last).Where(p => days.Contains(p)))
            {
                yield return new(ids, time.Index(each.First), time.Index(each.Last), demand.AtLeast, demand.AtMost, demand is { Quorate: true, AtMost: not null });
            }
        }
        else if (demand.Every is { } every)
        {
            var map = DayMap.Of(time, day => DateArithmetic.After(day, every, rule.Settings.WorkingDays).Limit is { } due
                ? DateArithmetic.After(due, demand.Tolerance, rule.Settings.WorkingDays).Limit?.Latest : null);
            for (var day = time.Index(days.First); day <= time.Index(days.Last); day++)
            {
                if (map[day] <= time.Index(days.Last) && day < map[day])
                {
                    yield return new(ids, day + 1, map[day], AtLeast: 1);
                }
            }
        }
        else if (demand.AtMost is { } most)
        {
            // Whatever it was replaced by began with the rule; it may still meet on that day.
            yield return new(ids, time.Index(days.First) + 1, time.Index(days.Last), AtMost: most);
        }
        else
        {
            yield return new(ids, time.Index(days.First), time.Index(days.Last), AtLeast: 1);
        }
    }

    private void Clash(List<string?> kinds, Troubles troubles)
    {
        var mine = bounds.SelectMany(b => Weakened(b.Scene, b.Bound, kinds).Select(w => w)).ToList();
        var asking = kinds.Count == Kinds.Count ? windows : [];
        var ids = mine.SelectMany(b => b.Rules).Concat(asking.SelectMany(w => w.Rules)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        if (asking.Any(w => !w.IsSure))
        {
            troubles.Add(ids, $"on which days {body} meets", "a rule changes while a clock runs");
            return;
        }

        var system = With(bounds.SelectMany(b => Weakened(b.Scene, b.Bound, kinds)), kinds.Count == Kinds.Count);
        var limit = mine.Where(b => b.AtMost is not null).Select(b => (Bound: b, Needed: system.Needed(b.From, b.To))).FirstOrDefault(b => b.Needed.Count > b.Bound.AtMost);
        var because = new List<string>();
        if (limit.Bound is { } tight)
        {
            because.Add($"{string.Join(", ", tight.Rules)}: {(tight.AtMost == 0 ? "no meetings" : $"at most {Number(tight.AtMost!.Value, "meeting")}")} of {body} from {Date(tight.From)} to {Date(tight.To)}");
            because.Add($"the others need {Number(limit.Needed.Count, "meeting")} in these days, one more by each of {string.Join(", ", limit.Needed.Take(6).Select(Date))}{(limit.Needed.Count > 6 ? " …" : string.Empty)}");
        }
        else
        {
            because.Add($"no days are left on which {body} could meet so that all of these are kept");
        }

        if (asking.Count > 0)
        {
            var narrow = asking.MinBy(w => w.To - w.From)!;
            because.Add($"{narrow.Says} from {Date(narrow.From)} to {Date(narrow.To)}, and it may be on any day");
        }

        troubles.Add(new(ids, because.ToValueList(), limit.Bound is { } most
            ? $"allow {Number(limit.Needed.Count, "meeting")} in {string.Join(", ", most.Rules)}, or ask for fewer in the others"
            : $"ask for fewer meetings of {body}, or allow more"));
    }

    private static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    private string Date(int day) => question.Time.Day(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
