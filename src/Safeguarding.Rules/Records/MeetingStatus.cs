namespace Safeguarding.Rules.Records;

/// <summary>Whether a meeting took place.</summary>
public enum MeetingStatus
{
    /// <summary>Nobody recorded it.</summary>
    NotRecorded,

    /// <summary>It was held.</summary>
    Held,

    /// <summary>It was planned.</summary>
    Scheduled,

    /// <summary>It was called off.</summary>
    Cancelled,
}
