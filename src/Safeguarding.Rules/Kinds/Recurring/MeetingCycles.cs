using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Recurring;

/// <summary>
/// A document for each meeting of a body, held or to come, published on or before its day. A document serves the meeting for which
/// it was made; where that is not recorded it may serve any. A joint meeting is a meeting of each body.
/// </summary>
internal static class MeetingCycles
{
    /// <summary>Judges each meeting.</summary>
    public static void Judge(RecurringRule says, string kind, Rule rule, Ledger ledger, RuleFindings findings)
    {
        var occasions = Occasion.Read(says, ledger, null);
        foreach (var (body, scope, days) in ledger.Bodies(rule, kind, findings))
        {
            findings.Reach(rule, scope, ledger.MissingMeetings(body.Id, days));
            foreach (var meeting in ledger.MeetingsOf(body.Id))
            {
                var isToCome = meeting.Date.Earliest > ledger.AsOf;
                var day = ledger.DayOf(meeting, body);
                var speaks = Speaks(rule, ledger, meeting, day, isToCome);
                var applies = Condition.All([speaks, ledger.Applies(rule, body.Id, null, body.Area)]);

                // What may be no plan, and would ask for nothing yet if it was, is not seen.
                if (applies.Truth != Truth.False && (speaks.Truth == Truth.True || !isToCome))
                {
                    var cycles = new Cycles(says, rule, ledger, findings) { For = meeting.Id };
                    findings.Add(rule, scope, new("cycle", $"{body.Id}/{meeting.Id}"), Judge(cycles, meeting, day, occasions), applies);
                }
            }
        }
    }

    private static Judgement Judge(Cycles cycles, Meeting meeting, When day, IReadOnlyList<Occasion> occasions)
    {
        var begin = When.On(cycles.Begin);
        var made = occasions
            .Select(o => o.If(Words.For, MadeFor(o.Document!, meeting.Id), meeting.Id).If(Words.InTime, Dates.OnOrBefore(begin, o.Date), begin))
            .Where(o => o.Counts.Truth != Truth.False)
            .ToList();
        return cycles.Duty(
            DueDate.Counted(day), made.Where(o => o.IsSure), made.Where(o => !o.IsSure), cycles.Begin, ", the day of the meeting").Judge();
    }

    private static Condition Speaks(Rule rule, Ledger ledger, Meeting meeting, When day, bool isToCome)
    {
        var held = meeting.Status switch
        {
            MeetingStatus.Held => Truth.True,
            MeetingStatus.Cancelled => Truth.False,
            _ => meeting.Cancelled.Date is not null ? Truth.False
                : isToCome && meeting.Cancelled.IsNone && (meeting.Called.Date?.HasCome(ledger.AsOf) == Truth.True || meeting.NoticeGiven.Date?.HasCome(ledger.AsOf) == Truth.True) ? Truth.True
                : Truth.Unknown,
        };
        return Condition.All(
        [
            Condition.Of(new(isToCome ? Words.Planned : Words.Held, meeting.Id), held),
            Condition.Of(new(Words.InForce, meeting.Id, rule.InForce), rule.InForce.Contains(day)),
        ]);
    }

    private static Truth MadeFor(Document document, string meeting) =>
        document.Meeting.TryGet(out var made) ? Truths.Of(made == meeting)
        : document.Meeting.IsNone ? Truth.False
        : Truth.Unknown;

    private static class Words
    {
        public static readonly FactWords For = new("{0} was made for {1}", "{0} was not made for {1}", "for which meeting {0} was made");
        public static readonly FactWords InTime = new("{0} is not of before {1}", "{0} is of before {1}", "on which day exactly {0} was published, before {1} or not");
        public static readonly FactWords Planned = new("{0} is planned", "{0} is called off", "whether {0} is called off");
        public static readonly FactWords Held = new("{0} was held", "{0} was not held", "whether {0} was held");
        public static readonly FactWords InForce = new("{0} falls in {1}", "{0} does not fall in {1}", "on which day exactly {0} was, within {1} or not");
    }
}
