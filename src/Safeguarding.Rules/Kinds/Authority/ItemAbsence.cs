using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// Who was out of the room when it was decided: those absent for the item of the meeting. Where the decision does not name the
/// item, or the meeting, it may be any that is recorded for that body and day; a meeting without a list of items had none.
/// </summary>
internal sealed class ItemAbsence
{
    private readonly string decision;
    private readonly ValueList<AgendaItem> items;
    private readonly bool isNamed;
    private readonly bool isSure;

    public ItemAbsence(Ledger ledger, Decision decision)
    {
        this.decision = decision.Id;
        var lists = Meetings(ledger, decision).Select(m => m.Items).ToList();
        var item = decision.Item.TryGet(out var id) ? id : null;
        items = decision.Item.IsNone ? [] : lists.SelectMany(l => l.Items).Where(i => item is null || i.Id == item).ToValueList();
        isNamed = item is not null && decision.Meeting.HasValue;
        isSure = decision.Item.IsNone || (isNamed && !items.IsEmpty)
            || lists.TrueForAll(l => !l.IsKept || (item is null && l.Reach != Reach.Some));
    }

    /// <summary>Whether somebody who stood for an office was in the room.</summary>
    public Condition InTheRoom(string office, string standsFor)
    {
        var there = isSure ? Truth.True : Truth.Unknown;
        foreach (var item in items)
        {
            var away = item.Absent.TryGet(out var absent) ? Truths.Of(absent.Contains(office) || absent.Contains(standsFor))
                : item.Absent.IsNone ? Truth.False : Truth.Unknown;
            there = there.And(away == Truth.True && !isNamed ? Truth.Unknown : away.Not());
        }

        return Condition.Of(new(Words.There, office, decision), there);
    }

    private static IEnumerable<Meeting> Meetings(Ledger ledger, Decision decision) =>
        decision.Meeting.TryGet(out var id) ? ledger.Meeting(id) is { } meeting ? [meeting] : []
        : decision.Meeting.IsNone || !decision.Body.TryGet(out var body) ? []
        : ledger.MeetingsOf(body).Where(m => Dates.Same(m.Date, decision.Date) != Truth.False);

    private static class Words
    {
        public static readonly FactWords There = new("{0} was there for the item of {1}", "{0} was absent for the item of {1}", "at which item {1} was decided, and whether {0} was absent for it");
    }
}
