using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.StandingBody;

/// <summary>What bodies still did that were replaced: they may meet on the day on which their successor begins, not after.</summary>
internal sealed class Replaced(Candidates candidates, Ledger ledger, Interval days)
{
    /// <summary>One judgement for each meeting that should not have been held, and one where others may have been.</summary>
    public IEnumerable<Judgement> Judge()
    {
        if (candidates.Says.Replaces.IsEmpty || candidates.All.Count == 0)
        {
            yield break;
        }

        foreach (var meeting in ledger.Records.Meetings)
        {
            var held = Condition.All([Of(meeting), Held(meeting), After(meeting)]);
            if (held.Truth != Truth.False)
            {
                yield return Judgement.OnDay(held.Not(), meeting.Date);
            }
        }

        if (ledger.MissingMeetings(string.Join(" and ", candidates.Says.Replaces.AsEnumerable()), days) is { } missing)
        {
            yield return Judgement.CannotTell([missing]);
        }
    }

    private Condition Of(Meeting meeting)
    {
        var of = Truth.False;
        foreach (var id in meeting.Bodies)
        {
            var isReplaced = ledger.Body(id) is { } body ? Truths.Of(candidates.Says.Replaces.Contains(body.Kind ?? body.Id)).And(candidates.Serves(body))
                : candidates.Says.Replaces.Contains(id) ? (candidates.Says.PerArea ? Truth.Unknown : Truth.True)
                : Truth.Unknown;
            of = of.Or(isReplaced);
        }

        return Condition.Of(new(Words.Of, meeting.Id, candidates.For), of);
    }

    private Condition Held(Meeting meeting)
    {
        var held = meeting.Status switch
        {
            MeetingStatus.Held => meeting.Cancelled.Date is null ? Truth.True : Truth.Unknown,
            MeetingStatus.Cancelled => Truth.False,
            _ => meeting.Cancelled.Date is not null || meeting.Date.Earliest > ledger.AsOf ? Truth.False : Truth.Unknown,
        };
        return Condition.Of(new(Words.Held, meeting.Id), held.And(days.Contains(meeting.Date)).And(ledger.Seen(meeting.Date)));
    }

    private Condition After(Meeting meeting)
    {
        var ways = candidates.All
            .Select(c => Condition.All([c.Counts, Condition.Of(new(Words.After, meeting.Id, c.Body.Id), c.Body.From is { } from ? Dates.Before(from, meeting.Date) : Truth.True)]));
        return Condition.Any((ledger.Records.Bodies.Missing("bodies", days) is { } others ? ways.Append(Condition.Of(others, Truth.Unknown)) : ways).ToValueList());
    }

    private static class Words
    {
        public static readonly FactWords Of = new("{0} is of a body that was replaced", "{0} is of another body", "whether {0} is of a body that was replaced for {1}");
        public static readonly FactWords Held = new("{0} was held", "{0} was not held", "whether and when {0} was held");
        public static readonly FactWords After = new("{0} was after the day on which {1} began", "{0} was not after the day on which {1} began", "whether {0} was after the day on which {1} began");
    }
}
