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
        strong with { AtLeast = null, AtMost = null } == weak with { AtLeast = null, AtMost = null }
        && (weak.AtLeast is not { } least || strong.AtLeast >= least) && (weak.AtMost is not { } most || strong.AtMost <= most);

    private static bool Of(ClockDemand strong, ClockDemand weak) =>
        strong with { Within = null, NotBefore = null } == weak with { Within = null, NotBefore = null }
        && (weak.Within is null || IsNoLonger(strong.Within, weak.Within)) && (weak.NotBefore is null || IsNoLonger(weak.NotBefore, strong.NotBefore));

    private static bool IsNoLonger(Duration? one, Duration? other) => one is { } a && other is { } b && a.Unit == b.Unit && a.Count <= b.Count;
}
