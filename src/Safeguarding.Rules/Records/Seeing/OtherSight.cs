namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Actions, activities and waivers.</summary>
internal static class OtherSight
{
    public static PlannedAction Seen(PlannedAction action, DateOnly day)
    {
        var completed = action.Completed.UpTo(day);
        return completed == action.Completed ? action : action with { Completed = completed };
    }

    public static ScrutinyActivity? Seen(ScrutinyActivity activity, DateOnly day) =>
        Sight.Own(activity, activity.Date, day, static (a, seen) => a with { Date = seen });

    // Both ends of a waiver were set when it was granted, and stand with it.
    public static Waiver? Seen(Waiver waiver, DateOnly day) =>
        Sight.Own(waiver, waiver.Granted, day, static (w, seen) => w with { Granted = seen });
}
