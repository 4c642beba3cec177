using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Whether one demand asks for all that another does. It says no where it is not sure.</summary>
internal static class Implication
{
    /// <summary>Whether whatever keeps <paramref name="strong"/> keeps <paramref name="weak"/>.</summary>
    public static bool Of(Demand strong, Demand weak) => strong.Equals(weak) || (strong, weak) switch
    {
        (CountDemand s, CountDemand w) => Of(s, w),
        (ClockDemand s, ClockDemand w) => Of(s, w),
        _ => false,
    };

    private static bool Of(CountDemand strong, CountDemand weak) =>
        ((weak.AtMost is null ? Loosened(strong, weak) : strong) with { AtLeast = null, AtMost = null }) == weak with { AtLeast = null, AtMost = null }
        && (weak.AtLeast is not { } least || strong.AtLeast >= least) && (weak.AtMost is not { } most || strong.AtMost <= most);

    // So many meetings with a topic or with a quorum are so many meetings.
    private static CountDemand Loosened(CountDemand strong, CountDemand weak) => strong.Scene.Type != SceneType.Meeting ? strong : strong with
    {
        Scene = strong.Scene with { Topic = weak.Scene.Topic is null ? null : strong.Scene.Topic },
        Quorate = strong.Quorate && weak.Quorate,
    };

    private static bool Of(ClockDemand strong, ClockDemand weak) =>
        strong with { Within = null, NotBefore = null } == weak with { Within = null, NotBefore = null }
        && (weak.Within is null || IsNoLonger(strong.Within, weak.Within)) && (weak.NotBefore is null || IsNoLonger(weak.NotBefore, strong.NotBefore));

    private static bool IsNoLonger(Duration? one, Duration? other) => one is { } a && other is { } b && a.Unit == b.Unit && a.Count <= b.Count;
}
