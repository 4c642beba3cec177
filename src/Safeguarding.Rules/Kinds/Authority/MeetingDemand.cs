using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// Whether a decision was taken in a meeting that was held, and that was quorate. A meeting on another day than the decision,
/// of another body, or called off contradicts it.
/// </summary>
internal static class MeetingDemand
{
    public static Condition Read(DecidedIn asked, Ledger ledger, Decision decision)
    {
        if (!decision.Meeting.TryGet(out var id))
        {
            return Condition.Of(new(Words.None, decision.Id), decision.Meeting.IsNone ? Truth.False : Truth.Unknown);
        }

        if (ledger.Meeting(id) is not { } meeting)
        {
            return Condition.Of(new(Words.Unknown, decision.Id, id), Truth.Unknown);
        }

        var conditions = new List<Condition> { Condition.Of(new(Words.Held, decision.Id, id), meeting.Status == MeetingStatus.Held ? Truth.True : Truth.Unknown) };
        if (Dates.Same(decision.Date, meeting.Date) == Truth.False)
        {
            conditions.Add(Condition.Of(new(Words.Day, decision.Id, decision.Date, id, meeting.Date), Truth.Unknown));
        }

        if (decision.Body.TryGet(out var body) && !meeting.Bodies.Contains(body))
        {
            conditions.Add(Condition.Of(new(Words.Body, decision.Id, body, id, string.Join(" and ", meeting.Bodies.AsEnumerable())), Truth.Unknown));
        }

        if (asked == DecidedIn.QuorateMeeting)
        {
            conditions.Add(Quorate(ledger, decision, meeting));
        }

        return Condition.All(conditions.ToValueList());
    }

    private static Condition Quorate(Ledger ledger, Decision decision, Meeting meeting)
    {
        if (decision.Body.TryGet(out var id))
        {
            return Quorate(ledger, decision, meeting, id);
        }

        // Where it is not said which of the bodies that met decided, it may be any of them.
        var each = meeting.Bodies.Select(b => Quorate(ledger, decision, meeting, b)).ToValueList();
        return each.All(c => c.Truth == each[0].Truth) ? Condition.All(each) : Condition.Of(new(Words.Which, decision.Id, meeting.Id), Truth.Unknown);
    }

    private static Condition Quorate(Ledger ledger, Decision decision, Meeting meeting, string id) => ledger.Body(id) is { } body
        ? ledger.Quorate(body, meeting, decision.Item)
        : Condition.Of(new(Words.NoBody, id, meeting.Id), Truth.Unknown);

    private static class Words
    {
        public static readonly FactWords Which = new("{0} was taken by a body that was quorate", "{0} was taken by a body that was not quorate", "which of the bodies that met at {1} decided {0}");
        public static readonly FactWords None = new("{0} was taken in a meeting", "{0} was taken outside any meeting", "in which meeting {0} was taken");
        public static readonly FactWords Unknown = new("{0} was taken in {1}", "{0} was not taken in {1}", "in which meeting {0} was taken: the records know no {1}");
        public static readonly FactWords Held = new("{0} was taken in {1}", "{0} was taken in {1}, which was not held", "whether {1}, in which {0} was taken, was held");
        public static readonly FactWords Day = new("{0} was taken in {2}", "{0} was not taken in {2}", "which is right: {0} is dated {1}, and its meeting {2} is dated {3}");
        public static readonly FactWords Body = new("{0} was taken in {2}", "{0} was not taken in {2}", "which is right: {0} was decided by {1}, in {2}, a meeting of {3}");
        public static readonly FactWords NoBody = new("{0} was quorate at {1}", "{0} was not quorate at {1}", "whether {0} was quorate at {1}: the records know no such body");
    }
}
