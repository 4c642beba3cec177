using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>A meeting that is called for a day to come.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Date">The day.</param>
/// <param name="IsInTime">Whether it is in time for every rule, if it is held and counts; <c>null</c> where that cannot be told.</param>
public sealed record PlannedMeeting(string Id, When Date, bool? IsInTime)
{
    /// <summary>The meeting, its day, and whether that is in time.</summary>
    public override string ToString() =>
        $"called: {Id} on {Date}{IsInTime switch { true => ", in time", false => ", too late", _ => string.Empty }}";
}
