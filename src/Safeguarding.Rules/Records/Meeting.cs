namespace Safeguarding.Rules.Records;

/// <summary>A meeting of one or several bodies.</summary>
public sealed record Meeting
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>The bodies that met; the first is the host.</summary>
    public required ValueList<string> Bodies { get; init; }

    /// <summary>What kind of meeting it was.</summary>
    public Known<string> Kind { get; init; }

    /// <summary>The day.</summary>
    public required When Date { get; init; }

    /// <summary>Whether it took place.</summary>
    public MeetingStatus Status { get; init; }

    /// <summary>When it was called.</summary>
    public Occurrence Called { get; init; }

    /// <summary>When it was called off.</summary>
    public Occurrence Cancelled { get; init; } = Occurrence.None;

    /// <summary>The office that chaired.</summary>
    public Known<string> Chair { get; init; }

    /// <summary>Who was there.</summary>
    public Recorded<Attendance> Attendance { get; init; }

    /// <summary>What was on the agenda.</summary>
    public Recorded<AgendaItem> Items { get; init; }

    /// <summary>A discretion used for the meeting.</summary>
    public Known<Discretion> Discretion { get; init; } = Known<Discretion>.None;

    /// <summary>Whether the minutes say that it was quorate.</summary>
    public bool? SaidQuorate { get; init; }

    /// <summary>When notice was given.</summary>
    public Occurrence NoticeGiven { get; init; }

    /// <summary>The office that gave notice.</summary>
    public Known<string> NoticeBy { get; init; }

    /// <summary>What the notice said.</summary>
    public Known<ValueList<string>> NoticeStates { get; init; }

    /// <summary>When the papers went out.</summary>
    public Occurrence PapersSent { get; init; }
}
