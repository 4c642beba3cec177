namespace Safeguarding.Rules.Records;

/// <summary>Whether somebody was there.</summary>
public enum Presence
{
    /// <summary>Nobody recorded it.</summary>
    NotRecorded,

    /// <summary>There.</summary>
    Yes,

    /// <summary>Not there, and nobody for it.</summary>
    No,

    /// <summary>There for part of the meeting.</summary>
    Part,
}
