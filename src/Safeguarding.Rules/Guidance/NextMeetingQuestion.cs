using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Frequency;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Asks every frequency rule by when it has a body meet next, and takes the earliest.</summary>
internal sealed class NextMeetingQuestion(Ruleset ruleset, Ledger ledger)
{
    public NextMeetingAnswer Answer(string id)
    {
        var nothing = new NextMeetingAnswer
        {
            Question = $"the next meeting of {id}",
            Body = id,
            State = AnswerState.CannotTell,
            Reason = string.Empty,
        };
        if (ledger.Body(id) is not { } body)
        {
            var unknown = UnknownIds.Body(ledger, id);
            return nothing with { Reason = $"{unknown}", Unknown = unknown, FactsNeeded = [$"which body is {id}"] };
        }

        var kind = body.Kind ?? body.Id;
        var rules = ledger.Rules
            .Where(r => r.Strength != Strength.May && r.Says is FrequencyRule f && f.Body == kind && r.Whole.Last >= ledger.AsOf && r.InForce.Last >= ledger.AsOf)
            .Select(r => (Rule: r, Applies: ledger.Applies(r, id, null, body.Area)))
            .Where(r => r.Applies.Truth != Truth.False).ToList();
        var dues = rules
            .SelectMany(r => new MeetingDues((FrequencyRule)r.Rule.Says, r.Rule, ledger, body).Read()
                .Select(due => (r.Rule, Due: due with { FactsNeeded = due.FactsNeeded.Concat(r.Applies.FactsNeeded().Select(f => f.Asked)).ToValueList() })))
            .OrderBy(d => d.Due.By?.Earliest).ThenBy(d => d.Due.By?.Latest).ThenBy(d => d.Rule.Id, StringComparer.Ordinal).ToList();
        if (body.To is { } end && end.Latest < ledger.AsOf)
        {
            return nothing with { State = AnswerState.Told, Reason = $"{id} ended on {end}: it need not meet again" };
        }

        return dues.Count == 0 ? NotStated(nothing, kind) : Earliest(nothing, dues);
    }

    private NextMeetingAnswer NotStated(NextMeetingAnswer nothing, string kind) => nothing with
    {
        State = AnswerState.NotStated,
        Reason = $"no rule of {ruleset.Name} says by when {nothing.Body} must meet next",
        Planned = Planned(nothing.Body, null),
        WouldSpeak = ShippedRules.ThatWouldSpeak(ruleset, r =>
            r.Says is FrequencyRule f && f.Body == kind && (f.AtLeast is not null || f.Exactly is not null || f.Every is not null) && r.InForce.Contains(ledger.AsOf)),
    };

    private NextMeetingAnswer Earliest(NextMeetingAnswer nothing, List<(Rule Rule, MeetingDue Due)> dues)
    {
        // What cannot be counted comes first in the order of dates, and nothing else can be said then.
        var (rule, due) = dues[0];
        var sure = dues.Where(d => d.Due.FactsNeeded.IsEmpty).Select(d => d.Due.By).FirstOrDefault();
        var isOpen = due.By is null || (!due.FactsNeeded.IsEmpty && sure != due.By);
        return nothing with
        {
            State = isOpen ? AnswerState.CannotTell : AnswerState.Told,
            By = due.By,
            Rule = due.By is null ? null : rule.Id,
            OverdueDays = !isOpen && due.By is { } by && by.Latest < ledger.AsOf ? ledger.AsOf.DayNumber - by.Latest.DayNumber : null,
            Reason = $"{due.Reason} ({rule.Id})",
            FactsNeeded = isOpen ? due.FactsNeeded : [],
            Dues = dues.Select(d => d.Due).ToValueList(),
            Planned = Planned(nothing.Body, isOpen ? null : due.By),
            Grounds = dues.Select(d => d.Rule).DistinctBy(r => r.Id, StringComparer.Ordinal).Select(r => Ground.Of(r, ledger.AsOf)).ToValueList(),
        };
    }

    private ValueList<PlannedMeeting> Planned(string body, When? by) => ledger.MeetingsOf(body)
        .Where(m => m.Date.Earliest > ledger.AsOf && m.Status != MeetingStatus.Cancelled && (m.Called.Date is not null || m.NoticeGiven.Date is not null))
        .Select(m => new PlannedMeeting(m.Id, m.Date, by is { } last ? Dates.OnOrBefore(m.Date, last) switch { Truth.True => true, Truth.False => false, _ => null } : null))
        .ToValueList();
}
