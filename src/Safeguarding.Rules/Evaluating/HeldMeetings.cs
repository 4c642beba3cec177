using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>Finds the meetings that a rule judges.</summary>
internal static class HeldMeetings
{
    /// <summary>
    /// The meetings in which a body took part, as host or not, that were held within <paramref name="days"/> and are of a kind judged,
    /// or may be, by date; each with whether it is one. A cancelled meeting and a plan are none; a meeting of which it is not known
    /// that it was held may be.
    /// </summary>
    public static IEnumerable<(Meeting Meeting, Condition Speaks)> Held(this Ledger ledger, Body body, ValueList<string> kinds, Interval days)
    {
        foreach (var meeting in ledger.MeetingsOf(body.Id))
        {
            var held = meeting.Status switch
            {
                MeetingStatus.Held => Truth.True,
                MeetingStatus.Cancelled => Truth.False,
                _ => meeting.Date.Earliest > ledger.AsOf || meeting.Cancelled.Date is not null ? Truth.False : Truth.Unknown,
            };
            var speaks = Condition.All(
            [
                Condition.Of(new(Words.Held, meeting.Id), held),
                Condition.Of(new(Words.Seen, meeting.Id, When.On(ledger.AsOf)), ledger.Seen(meeting.Date)),
                Condition.Of(new(Words.InTime, meeting.Id, days), days.Contains(ledger.DayOf(meeting, body))),
                Condition.Of(new(Words.Kind, meeting.Id), meeting.Kind.IsOf(kinds)),
            ]);
            if (speaks.Truth != Truth.False)
            {
                yield return (meeting, speaks);
            }
        }
    }

    /// <summary>The day of a meeting of a body; one that nobody recorded was not before the list begins, nor before the body.</summary>
    public static When DayOf(this Ledger ledger, Meeting meeting, Body body) => meeting.Date.Precision == WhenPrecision.Unknown
        ? meeting.Date.Bounded(ledger.Records.Meetings).Within(body.From?.Earliest ?? DateOnly.MinValue, ledger.AsOf)
        : meeting.Date;

    private static class Words
    {
        public static readonly FactWords Held = new("{0} was held", "{0} was not held", "whether {0} was held");
        public static readonly FactWords Seen = new("{0} is past", "{0} is to come", "on which day exactly {0} is, by {1} or later");
        public static readonly FactWords InTime = new("{0} falls in {1}", "{0} does not fall in {1}", "on which day exactly {0} was, within {1} or not");
        public static readonly FactWords Kind = new("{0} is of a kind judged", "{0} is of another kind", "the kind of meeting {0}");
    }
}
