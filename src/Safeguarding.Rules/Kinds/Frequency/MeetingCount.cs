using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Frequency;

/// <summary>A meeting, and whether it counts.</summary>
internal sealed record MeetingCount(string Id, When Date, Condition Counts)
{
    /// <summary>The meetings of a body that count, or may, by date.</summary>
    public static IEnumerable<MeetingCount> Read(FrequencyRule says, Rule rule, Ledger ledger, Body body)
    {
        foreach (var meeting in ledger.MeetingsOf(body.Id))
        {
            if (meeting.Date.Earliest > ledger.AsOf || (!says.CountsForEach && meeting.Bodies[0] != body.Id))
            {
                continue;
            }

            var counts = WhetherItCounts(says, rule, ledger, body, meeting);
            if (counts.Truth != Truth.False)
            {
                yield return new(meeting.Id, meeting.Date, counts);
            }
        }
    }

    private static Condition WhetherItCounts(FrequencyRule says, Rule rule, Ledger ledger, Body body, Meeting meeting)
    {
        var held = meeting.Status switch
        {
            MeetingStatus.Held => Truth.True,
            MeetingStatus.Cancelled => Truth.False,
            _ => meeting.Cancelled.Date is not null ? Truth.False : Truth.Unknown,
        };
        var kind = meeting.Kind.IsOf(says.MeetingKinds)
            .And(says.Excluding.IsEmpty ? Truth.True : meeting.Kind.IsOf(says.Excluding).Not());
        var counts = Condition.All([Condition.Of(new(Words.Held, meeting.Id), held), Condition.Of(new(Words.Kind, meeting.Id), kind), Condition.Of(new(Words.Seen, meeting.Id, When.On(ledger.AsOf)), ledger.Seen(meeting.Date))]);
        if (counts.Truth == Truth.False || says.Counting == Counting.Held)
        {
            return counts;
        }

        var quorate = ledger.Quorate(body, meeting);
        return says.Counting == Counting.Quorate ? Condition.All([counts, quorate])

            // Not stated: a meeting counts for sure only where both readings count it.
            : Condition.All([counts, Condition.Any([quorate, Condition.Of(new(Words.Reading, rule.Id), Truth.Unknown)])]);
    }

    private static class Words
    {
        public static readonly FactWords Held = new("{0} was held", "{0} was not held", "whether {0} was held");
        public static readonly FactWords Kind = new("{0} is of a kind that counts", "{0} is of a kind that does not count", "the kind of meeting {0}");
        public static readonly FactWords Seen = new("{0} is past", "{0} is to come", "on which day exactly {0} is, by {1} or later");
        public static readonly FactWords Reading = new("inquorate meetings count under {0}", "only quorate meetings count under {0}", "whether only quorate meetings count under {0}: `counting` is not stated");
    }
}
