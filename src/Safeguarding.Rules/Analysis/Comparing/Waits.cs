using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Compares two waits on every day on which they may start: 15 working days and 3 weeks are now the one and now the other.</summary>
internal sealed class Waits(Interval horizon, RulesetSettings old, RulesetSettings @new)
{
    /// <summary>How the new wait differs.</summary>
    /// <param name="before">The old wait, with how much longer it may be.</param>
    /// <param name="after">The new wait, with how much longer it may be.</param>
    /// <returns>Days on which it ends sooner and later, and on which it cannot be counted.</returns>
    public (DateOnly? Sooner, DateOnly? Later, bool Uncounted) Compare((Duration Wait, Duration More) before, (Duration Wait, Duration More) after)
    {
        // One unit and one calendar, and the number decides, on every day there is.
        if (before.More == after.More && before.Wait.Unit == after.Wait.Unit && (!before.Wait.CountsWorkingDays || IsOneCalendar))
        {
            var sign = after.Wait.Count.CompareTo(before.Wait.Count);
            return (sign < 0 ? horizon.First : null, sign > 0 ? horizon.First : null, false);
        }

        DateOnly? sooner = null;
        DateOnly? later = null;
        var uncounted = false;
        for (var day = horizon.First; day <= horizon.Last; day = day.AddDays(1))
        {
            if (End(day, before, old.WorkingDays) is { } was && End(day, after, @new.WorkingDays) is { } now)
            {
                sooner ??= now < was ? day : null;
                later ??= now > was ? day : null;
            }
            else
            {
                uncounted = true;
            }
        }

        return (sooner, later, uncounted);
    }

    private bool IsOneCalendar => old.WorkingDays?.CanonicalText == @new.WorkingDays?.CanonicalText;

    private static DateOnly? End(DateOnly day, (Duration Wait, Duration More) by, WorkingDayCalendar? calendar) =>
        DateArithmetic.After(day, by.Wait, calendar).Limit is { } end ? DateArithmetic.After(end, by.More, calendar).Limit?.Latest : null;
}
