using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>
/// Which way the demands of a rule change. The argument: what is judged is met only if it keeps every demand about it, and not met
/// only if it breaks one. If each old demand is implied by a new one about the same thing, nothing that the new rule finds met can
/// break an old demand, so that the old rule does not find it not met: the new one is stricter. Looser is the same with the two
/// exchanged. It holds of demands that say all that is asked, and so of <see cref="ComparedFields"/> alone.
/// </summary>
internal sealed class DemandOrder(Rule old, Rule @new, Interval horizon, Compared compared)
{
    private const Direction Both = Direction.Stricter | Direction.Looser;

    private readonly Waits waits = new(horizon, old.Settings, @new.Settings);

    /// <summary>Compares each demand with the one about the same thing; the others came or went.</summary>
    public void Compare()
    {
        var before = Single(old).ToList();
        var after = Single(@new).ToList();
        foreach (var demand in before.ToList())
        {
            if (after.Find(d => About(d).Equals(About(demand))) is { } partner)
            {
                before.Remove(demand);
                after.Remove(partner);
                Compare(demand, partner);
            }
        }

        // Where some came and some went it is not known which became which.
        if (before.Count > 0 && after.Count > 0)
        {
            compared.Add(Direction.Open, "what it speaks about is another thing");
            return;
        }

        foreach (var gone in before)
        {
            compared.Add(IsPlain(gone) ? Direction.Looser : Direction.Open, "something is asked no longer");
        }

        foreach (var come in after)
        {
            compared.Add(IsPlain(come) ? Direction.Stricter : Direction.Open, "something more is asked");
        }
    }

    // A count with two limits is two demands, and one with none is none.
    private static IEnumerable<Demand> Single(Rule rule) => rule.Kind.Demands(rule).SelectMany(IEnumerable<Demand> (d) =>
        d is not CountDemand count ? [d]
        : [.. count.AtLeast is null ? (Demand[])[] : [count with { AtMost = null }], .. count.AtMost is null ? (Demand[])[] : [count with { AtLeast = null }]]);

    // What a demand is about: itself, without its limits.
    private static Demand About(Demand demand) => demand switch
    {
        ClockDemand clock => clock with { Scene = Anywhere(clock.Scene), Within = null, NotBefore = null, Tolerance = default, By = default, MustFollow = true },
        CountDemand count => count with
        {
            AtLeast = count.AtLeast is null ? null : 0,
            AtMost = count.AtMost is null ? null : 0,
            Every = count.Every is null ? null : Duration.SameDay,
            Tolerance = default,
        },
        GatheringDemand gathering => gathering with { Needs = null },
        _ => demand,
    };

    // A rule about more kinds of case speaks about each of them.
    private static Scene Anywhere(Scene scene) =>
        scene.Type is SceneType.Case or SceneType.Document or SceneType.Concern or SceneType.Action ? scene with { Of = default } : scene;

    // What is asked of an item's topic alone takes the place of what is asked of the meeting.
    private static bool IsPlain(Demand demand) => demand is ClockDemand or CountDemand or GatheringDemand { Scene.Topic: null };

    private void Compare(Demand before, Demand after)
    {
        switch (before, after)
        {
            case (ClockDemand b, ClockDemand a):
                Compare(b, a);
                break;
            case (CountDemand b, CountDemand a):
                Compare(b, a);
                break;
            case (GatheringDemand { Needs: { } b }, GatheringDemand { Needs: { } a }) when a != b:
                compared.Add(NeedsOrder.Implies(a, b) ? Direction.Stricter : NeedsOrder.Implies(b, a) ? Direction.Looser : Direction.Open, $"who is needed: {b}, and now {a}");
                break;
            case (GatheringDemand b, GatheringDemand a) when a.Needs is null != b.Needs is null:
                compared.Add(a.Needs is null ? Direction.Looser : Direction.Stricter, a.Needs is null ? "nobody in particular is needed any longer" : $"now somebody is needed: {a.Needs}");
                break;
        }
    }

    private void Compare(ClockDemand before, ClockDemand after)
    {
        var what = $"{after.Event} after {after.After}";
        Among((before.Scene.Of, "anything"), after.Scene.Of, Direction.Stricter, "what it speaks about");

        // Of a minimum the first event counts, so that more who may do it can also break it.
        var ifMore = before.NotBefore is null && after.NotBefore is null ? Direction.Looser : Direction.Open;
        Among((before.By, "anybody"), after.By, ifMore, $"who may do `{after.Event}`");
        if (before.MustFollow != after.MustFollow)
        {
            compared.Add(Direction.Open, $"{what}: whether it must come at all");
        }

        Limit((before.Within, before.Tolerance), (after.Within, after.Tolerance), Direction.Looser, $"{what}: within", isBackward: false);

        // Notice of a meeting is counted back from its day.
        Limit((before.NotBefore, default), (after.NotBefore, default), Direction.Stricter, $"{what}: not before", isBackward: after.Scene.Type == SceneType.Meeting);
    }

    private void Compare(CountDemand before, CountDemand after)
    {
        if (before.AtLeast is { } fewest && after.AtLeast is { } least)
        {
            compared.Add(least.CompareTo(fewest), Direction.Stricter, $"at least {fewest}, and now {least}");
        }

        if (before.AtMost is { } highest && after.AtMost is { } most)
        {
            compared.Add(most.CompareTo(highest), Direction.Looser, $"at most {highest}, and now {most}");
        }

        Limit((before.Every, before.Tolerance), (after.Every, after.Tolerance), Direction.Looser, "every", isBackward: false);
    }

    private void Among((ValueList<string> Names, string IfAny) before, ValueList<string> after, Direction ifMore, string what)
    {
        if (before.Names == after)
        {
            return;
        }

        var isMore = after.IsEmpty || (!before.Names.IsEmpty && before.Names.All(after.Contains));
        var isFewer = before.Names.IsEmpty || (!after.IsEmpty && after.All(before.Names.Contains));
        var way = (isMore, isFewer) switch
        {
            (true, true) => Direction.None,
            (true, false) => ifMore,
            (false, true) => ifMore == Direction.Open ? Direction.Open : Both & ~ifMore,
            _ => Direction.Open,
        };
        compared.Add(way, $"{what}: {Named(before.Names)}, and now {Named(after)}");

        string Named(ValueList<string> names) => names.IsEmpty ? before.IfAny : string.Join(" or ", names.AsEnumerable());
    }

    private void Limit((Duration? Wait, Duration More) before, (Duration? Wait, Duration More) after, Direction ifLonger, string what, bool isBackward)
    {
        // Other working days are said of the rule as a whole.
        if (before == after)
        {
            return;
        }

        var says = $"{what} {Written(before)}, and now {Written(after)}";
        if (before.Wait is not { } was || after.Wait is not { } now)
        {
            // No limit is the longest wait, and the shortest minimum.
            compared.Add(before.Wait is null && after.Wait is null ? Direction.None : before.Wait is null ? Direction.Stricter : Direction.Looser, says);
            return;
        }

        var (shorter, longer, isUncounted) = waits.Compare((was, before.More), (now, after.More), isBackward);
        compared.Shows(Showing(shorter, isBackward));
        compared.Shows(Showing(longer, isBackward));
        var days = (shorter, longer) switch
        {
            ({ } s, { } l) => $": it is shorter from {s:yyyy-MM-dd}, and longer from {l:yyyy-MM-dd}",
            (null, null) => $": on every day {horizon} it is as long",
            _ => string.Empty,
        };
        compared.Add(
            (shorter is null ? Direction.None : Both & ~ifLonger) | (longer is null ? Direction.None : ifLonger) | (isUncounted ? Direction.Open : Direction.None),
            $"{says}{days}{(isUncounted ? "; past the data of the calendar nothing is compared" : string.Empty)}");
    }

    // Notice of a meeting of the first weeks would be due before the rule; some weeks later the days of the week are the same.
    private static DateOnly? Showing(DateOnly? day, bool isBackward) => isBackward && day is { } known ? DateArithmetic.Shift(known, 8 * 7) : day;

    private static string Written((Duration? Wait, Duration More) limit) =>
        limit.Wait is { } wait ? limit.More.IsSameDay ? $"{wait}" : $"{wait} and {limit.More} more" : "without limit";
}
