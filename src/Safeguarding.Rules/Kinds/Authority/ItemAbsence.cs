using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// Who was out of the room when it was decided: those absent for the item of the meeting. Where the decision does not name the
/// item, it may be any of those that the meeting lists; a meeting without a list of items had none.
/// </summary>
internal sealed class ItemAbsence
{
    private readonly Decision decision;
    private readonly ValueList<AgendaItem> items;
    private readonly bool isSure;

    public ItemAbsence(Ledger ledger, Decision decision)
    {
        this.decision = decision;
        var listed = decision.Meeting.TryGet(out var id) && ledger.Meeting(id) is { } meeting ? meeting.Items : Recorded<AgendaItem>.NotKept;
        items = decision.Item.IsNone ? []
            : decision.Item.TryGet(out var item) ? listed.Items.Where(i => i.Id == item).Take(1).ToValueList()
            : listed.Items;
        isSure = !decision.Item.HasValue || !items.IsEmpty || !listed.IsKept;
    }

    /// <summary>Whether somebody who stood for an office was in the room.</summary>
    public Condition InTheRoom(string office, string standsFor)
    {
        var there = isSure ? Truth.True : Truth.Unknown;
        foreach (var item in items)
        {
            var away = item.Absent.TryGet(out var absent) ? Truths.Of(absent.Contains(office) || absent.Contains(standsFor))
                : item.Absent.IsNone ? Truth.False : Truth.Unknown;
            there = there.And(away != Truth.False && !decision.Item.HasValue ? Truth.Unknown : away.Not());
        }

        return Condition.Of(new(Words.There, office, decision.Id), there);
    }

    private static class Words
    {
        public static readonly FactWords There = new("{0} was there for the item of {1}", "{0} was absent for the item of {1}", "at which item {1} was decided, and whether {0} was absent for it");
    }
}
