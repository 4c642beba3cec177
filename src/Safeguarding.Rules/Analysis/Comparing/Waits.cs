using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Compares two waits on every day on which they may start: 15 working days and 3 weeks are now the one and now the other.</summary>
internal sealed class Waits(Interval horizon, RulesetSettings old, RulesetSettings @new)
{
    /// <summary>How the new wait differs.</summary>
    /// <param name="before">The old wait, with how much longer it may be.</param>
    /// <param name="after">The new wait, with how much longer it may be.</param>
    /// <param name="isBackward">Whether they are counted back from a day.</param>
    /// <returns>The first days on which it is shorter and longer, and whether there are days on which it cannot be counted.</returns>
    public (DateOnly? Shorter, DateOnly? Longer, bool IsUncounted) Compare((Duration Wait, Duration More) before, (Duration Wait, Duration More) after, bool isBackward)
    {
        // One unit and one calendar, and the number decides, on every day there is; the same day is no wait in any unit.
        if (before.More == after.More && before.Wait.Unit == after.Wait.Unit && (!before.Wait.CountsWorkingDays || old.WorkingDays?.CanonicalText == @new.WorkingDays?.CanonicalText))
        {
            var sign = after.Wait.Count.CompareTo(before.Wait.Count);
            return (sign < 0 ? horizon.First : null, sign > 0 ? horizon.First : null, false);
        }

        DateOnly? shorter = null;
        DateOnly? longer = null;
        var isUncounted = false;
        for (var day = horizon.First; day <= horizon.Last; day = day.AddDays(1))
        {
            if (End(day, before, old.WorkingDays, isBackward) is { } was && End(day, after, @new.WorkingDays, isBackward) is { } now)
            {
                var sign = isBackward ? was.CompareTo(now) : now.CompareTo(was);
                shorter ??= sign < 0 ? day : null;
                longer ??= sign > 0 ? day : null;
            }
            else
            {
                isUncounted = true;
            }
        }

        return (shorter, longer, isUncounted);
    }

    private static DateOnly? End(DateOnly day, (Duration Wait, Duration More) by, WorkingDayCalendar? calendar, bool isBackward) =>
        isBackward ? DateArithmetic.Before(day, by.Wait, calendar).Limit?.Latest
        : DateArithmetic.After(day, by.Wait, calendar).Limit is { } end ? DateArithmetic.After(end, by.More, calendar).Limit?.Latest : null;
}
