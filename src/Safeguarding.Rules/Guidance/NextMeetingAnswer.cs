using System.Globalization;
using System.Text.Json;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>By when a body must meet next, and which rule makes it so.</summary>
public sealed record NextMeetingAnswer : Answer
{
    internal NextMeetingAnswer()
    {
    }

    /// <summary>The body.</summary>
    public required string Body { get; init; }

    /// <summary>The last day on which the next meeting keeps every rule, also where it is past; <c>null</c>: there is none, or it cannot be counted.</summary>
    public When? By { get; init; }

    /// <summary>The rule that makes it so; <c>null</c> where <see cref="By"/> is.</summary>
    public string? Rule { get; init; }

    /// <summary>Calendar days since <see cref="By"/>; <c>null</c> where it is not past.</summary>
    public int? OverdueDays { get; init; }

    /// <summary>What each rule asks, the earliest first.</summary>
    public ValueList<MeetingDue> Dues { get; init; }

    /// <summary>The meetings that are called for a day after the as-of date, by date.</summary>
    public ValueList<PlannedMeeting> Planned { get; init; }

    private protected override string Verb => "next-meeting";

    private protected override string Headline => OverdueDays is { } days
        ? string.Create(CultureInfo.InvariantCulture, $"by {By}, {days} {(days == 1 ? "day" : "days")} ago")
        : $"by {By}";

    private protected override IEnumerable<string> Said()
    {
        if (State == AnswerState.CannotTell && By is { } by)
        {
            yield return $"at the earliest by {by}: keep to that until the rest is recorded";
        }

        foreach (var due in Dues.Where(_ => Dues.Count > 1))
        {
            yield return due.ToString();
        }

        foreach (var meeting in Planned)
        {
            yield return meeting.ToString();
        }
    }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("body", Body);
        json.WriteDate("by", By);
        json.WriteText("rule", Rule);
        json.WriteCount("overdueDays", OverdueDays);
        json.WriteList("dues", Dues, due =>
        {
            json.WriteString("rule", due.Rule);
            json.WriteDate("by", due.By);
            json.WriteCount("stillNeeded", due.StillNeeded);
            json.WriteString("reason", due.Reason);
            json.WriteTexts("factsNeeded", due.FactsNeeded);
        });
        json.WriteList("planned", Planned, meeting =>
        {
            json.WriteString("meeting", meeting.Id);
            json.WriteDate("date", meeting.Date);
            json.WriteTruth("inTime", meeting.IsInTime);
        });
    }
}
