using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Quorum;

/// <summary>Whether a meeting was quorate when one item was dealt with, which another kind asks of a decision.</summary>
internal static class ItemQuorum
{
    /// <summary>The quorum of the meeting and of the item, where that has one of its own.</summary>
    /// <param name="quorate">Whether the meeting was quorate.</param>
    /// <param name="says">What the rule says.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="item">The item; none: the meeting alone; not recorded: it may be any, or none.</param>
    /// <param name="read">Whether an item has a quorum of its own, and whether it was quorate.</param>
    public static Condition At(
        Condition quorate, QuorumRule says, Meeting meeting, Known<string> item, Func<AgendaItem, (Condition Subject, Condition Quorate)> read)
    {
        if (item.IsNone)
        {
            return quorate;
        }

        var which = Condition.Of(new(Words.Which, item.TryGet(out var id) ? id : "it", meeting.Id), Truth.Unknown);
        var items = meeting.Items.Items.Where(i => !item.HasValue || i.Id == id).Select(i => OrNone(read(i))).ToList();
        if (item.HasValue)
        {
            // A meeting without a list of items has none, unless the rule lists topics.
            return items.Count > 0 ? Condition.All([quorate, items[0]])
                : !meeting.Items.IsKept && says.Items.IsEmpty ? quorate
                : Condition.All([quorate, which]);
        }

        var mayBeOthers = meeting.Items.IsKept ? meeting.Items.Reach == Reach.Some : !says.Items.IsEmpty;
        return items.TrueForAll(i => i.Truth == Truth.True) && !mayBeOthers ? quorate : Condition.All([quorate, which]);
    }

    private static Condition OrNone((Condition Subject, Condition Quorate) item) => Condition.Any([item.Quorate, item.Subject.Not()]);

    private static class Words
    {
        public static readonly FactWords Which = new("{0} was quorate at {1}", "{0} was not quorate at {1}", "at which item of {1} {0} was decided, and who was there for it");
    }
}
