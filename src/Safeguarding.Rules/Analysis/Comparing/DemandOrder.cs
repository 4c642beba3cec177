using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Which way the demands of a rule change.</summary>
internal sealed class DemandOrder(Rule old, Rule @new, Interval horizon, Compared compared)
{
    private readonly Waits waits = new(horizon, old.Settings, @new.Settings);

    /// <summary>Compares each demand with the one about the same thing; the others came or went.</summary>
    public void Compare()
    {
        var before = old.Kind.Demands(old).ToList();
        var after = @new.Kind.Demands(@new).ToList();
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

    // What a demand is about: itself, without its limits.
    private static Demand About(Demand demand) => demand switch
    {
        ClockDemand clock => clock with { Scene = Anywhere(clock.Scene), Within = null, NotBefore = null, Tolerance = default, By = default, MustFollow = true },
        CountDemand count => count with { AtLeast = null, AtMost = null, Every = count.Every is null ? null : Duration.SameDay, Tolerance = default },
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
        Wider(before.Scene.Of, after.Scene.Of, Direction.Stricter, "what it speaks about");
        if (before.By != after.By)
        {
            // Of a minimum the first event counts, so that more who may do it can also break it.
            var isOpen = before.NotBefore is not null || after.NotBefore is not null;
            Wider(before.By, after.By, isOpen ? Direction.Open : Direction.Looser, $"who may do `{after.Event}`");
        }

        if (before.MustFollow != after.MustFollow)
        {
            compared.Add(Direction.Open, $"{what}: whether it must come at all");
        }

        Limit((before.Within, before.Tolerance), (after.Within, after.Tolerance), Direction.Looser, $"{what}: within");
        Limit((before.NotBefore, default), (after.NotBefore, default), Direction.Stricter, $"{what}: not before");
    }

    private void Compare(CountDemand before, CountDemand after)
    {
        if (before.AtLeast != after.AtLeast)
        {
            compared.Add((after.AtLeast ?? 0).CompareTo(before.AtLeast ?? 0), Direction.Stricter, $"at least {before.AtLeast ?? 0}, and now {after.AtLeast ?? 0}");
        }

        if (before.AtMost != after.AtMost)
        {
            compared.Add((after.AtMost ?? int.MaxValue).CompareTo(before.AtMost ?? int.MaxValue), Direction.Looser, $"at most {Most(before)}, and now {Most(after)}");
        }

        Limit((before.Every, before.Tolerance), (after.Every, after.Tolerance), Direction.Looser, "every");
        if (after.Per is { } per && !Periods(old, per).SequenceEqual(Periods(@new, per)))
        {
            compared.Add(Direction.Open, $"each {per} begins or ends on other days");
        }
    }

    private static string Most(CountDemand demand) => demand.AtMost is { } most ? $"{most}" : "any number";

    private IEnumerable<Interval> Periods(Rule rule, PeriodLength per) => rule.Settings.Periods.Periods(per, horizon.First, horizon.Last);

    private void Wider(ValueList<string> before, ValueList<string> after, Direction ifWider, string what)
    {
        if (before == after)
        {
            return;
        }

        var isWider = after.IsEmpty || (!before.IsEmpty && before.All(after.Contains));
        var isNarrower = before.IsEmpty || (!after.IsEmpty && after.All(before.Contains));
        compared.Add(isWider == isNarrower ? isWider ? Direction.None : Direction.Open : ifWider == Direction.Open ? ifWider : isWider ? ifWider : (Direction.Stricter | Direction.Looser) & ~ifWider, $"{what}: {Named(before)}, and now {Named(after)}");
    }

    private static string Named(ValueList<string> names) => names.IsEmpty ? "anything" : string.Join(" or ", names.AsEnumerable());

    private void Limit((Duration? Wait, Duration More) before, (Duration? Wait, Duration More) after, Direction ifLonger, string what)
    {
        if (before == after && !(after.Wait is { CountsWorkingDays: true } && old.Settings.WorkingDays?.CanonicalText != @new.Settings.WorkingDays?.CanonicalText))
        {
            return;
        }

        var ifShorter = (Direction.Stricter | Direction.Looser) & ~ifLonger;
        var says = $"{what} {Written(before)}, and now {Written(after)}";
        if (before.Wait is not { } was || after.Wait is not { } now)
        {
            // No limit is the longest wait, and the shortest minimum.
            var limitIsStricter = before.Wait is null ? Direction.Stricter : Direction.Looser;
            compared.Add(before.Wait is null && after.Wait is null ? Direction.None : limitIsStricter, says);
            return;
        }

        var (sooner, later, uncounted) = waits.Compare((was, before.More), (now, after.More));
        compared.Shows(sooner);
        compared.Shows(later);
        var days = (sooner, later) switch
        {
            ({ } s, { } l) => $": it ends sooner from {s:yyyy-MM-dd}, and later from {l:yyyy-MM-dd}",
            (null, null) => $": on every day from {horizon} it ends alike",
            _ => string.Empty,
        };
        compared.Add((sooner is null ? Direction.None : ifShorter) | (later is null ? Direction.None : ifLonger) | (uncounted ? Direction.Open : Direction.None), says + days + (uncounted ? "; past the data of the calendar nothing is compared" : string.Empty));
    }

    private static string Written((Duration? Wait, Duration More) limit) =>
        limit.Wait is { } wait ? limit.More.IsSameDay ? $"{wait}" : $"{wait} and {limit.More} more" : "without limit";
}
