namespace Safeguarding.Rules.Records.Seeing;

/// <summary>Actions, activities and waivers.</summary>
internal static class OtherSight
{
    public static PlannedAction Seen(PlannedAction action, DateOnly day) =>
        action.Completed.IsAfter(day) ? action with { Completed = Occurrence.None } : action;

    public static ScrutinyActivity? Seen(ScrutinyActivity activity, DateOnly day) => activity.Date.IsAfter(day) ? null : activity;

    // Both ends of a waiver were set when it was granted, and stand with it.
    public static Waiver? Seen(Waiver waiver, DateOnly day) => waiver.Granted.IsAfter(day) ? null : waiver;
}
