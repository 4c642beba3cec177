using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Guidance;

/// <summary>Puts the meeting that is asked about to the quorum rules as if it had been held, whole attendance and all.</summary>
/// <param name="ruleset">The ruleset.</param>
/// <param name="today">The records as they could be seen on the as-of date.</param>
/// <param name="date">The day of the meeting.</param>
/// <param name="mostReadings">How often the rules may be read to find the fewest people.</param>
internal sealed class QuorumQuestion(Ruleset ruleset, Ledger today, DateOnly date, int mostReadings = QuorumQuestion.MostReadings)
{
    /// <summary>Enough for every choice of three out of twenty people who are all different, and a fraction of a second.</summary>
    public const int MostReadings = 1500;

    private readonly Ledger ledger = Projection.To(today, date);

    public QuorumAnswer Answer(string id, ValueList<Attendance> attending, string? meetingKind)
    {
        var nothing = new QuorumAnswer
        {
            Question = $"the quorum of {id} on {AnswerJson.Iso(date)}",
            Body = id,
            Date = date,
            State = AnswerState.CannotTell,
            Reason = string.Empty,
        };
        if (ledger.Body(id) is not { } body)
        {
            var unknown = UnknownIds.Body(ledger, id);
            return nothing with { Reason = $"{unknown}", Unknown = unknown, FactsNeeded = [$"which body is {id}"] };
        }

        var meeting = new Meeting
        {
            Id = $"the meeting of {id} on {AnswerJson.Iso(date)}",
            Bodies = [id],
            Date = date,
            Kind = meetingKind is null ? Known<string>.NotRecorded : meetingKind,
            Status = MeetingStatus.Held,
            Attendance = Recorded.Whole(attending.AsSpan()),
            Items = [],
        };
        var speaking = Speaking(body, meeting);
        return body.To is { } end && end.Latest < date ? Never(nothing, $"{id} ended on {end}")
            : body.From is { } begin && begin.Earliest > date ? Never(nothing, $"{id} began on {begin}")
            : speaking.Count == 0 ? NotStated(nothing, body)
            : Answer(nothing, body, meeting, speaking);
    }

    private static QuorumAnswer Never(QuorumAnswer nothing, string why) =>
        nothing with { State = AnswerState.Told, IsQuorate = false, Reason = $"{why}: it can hold no meeting that day" };

    private List<(Rule Rule, Condition Applies)> Speaking(Body body, Meeting meeting) =>
    [
        .. ledger.Rules
            .Where(rule => rule.Kind is IQuorumKind kind && kind.Quorate(rule, ledger, body, meeting, Known<string>.None) is not null)
            .Select(rule => (rule, ledger.Applies(rule, body.Id, null, body.Area)))
            .Where(s => s.Item2.Truth != Truth.False),
    ];

    private QuorumAnswer NotStated(QuorumAnswer nothing, Body body)
    {
        var kind = body.Kind ?? body.Id;
        return nothing with
        {
            State = AnswerState.NotStated,
            Reason = $"no rule of {ruleset.Name} in force that day says who must be there for {body.Id} to do business",
            Remarks = ledger.Rules.Where(r => r.Says is QuorumRule q && q.Body == kind)
                .Select(r => $"{r.Id} speaks about other days or kinds of meeting: {r.InForce}").ToValueList(),
            WouldSpeak = ShippedRules.ThatWouldSpeak(ruleset, r => r.Says is QuorumRule q && q.Body == kind && r.InForce.Contains(date)),
        };
    }

    private QuorumAnswer Answer(QuorumAnswer nothing, Body body, Meeting meeting, List<(Rule Rule, Condition Applies)> speaking)
    {
        var there = Condition.Of(new(Words.There, body.Id, When.On(date)), Ledger.InForce(body.From, body.To, date, ledger.Records.Bodies.Horizon()));
        var attended = Read(meeting.Attendance.Items);
        var quorate = there.Truth == Truth.True ? attended : Condition.All([attended, there]);
        var seating = new Seating(ledger, body, date);
        var counts = new QuorumCount(ledger, meeting, seating, [.. speaking.Select(s => s.Rule)]);
        return nothing with
        {
            State = quorate.Truth == Truth.Unknown ? AnswerState.CannotTell : AnswerState.Told,
            IsQuorate = quorate.Truth switch { Truth.True => true, Truth.False => false, _ => null },
            Reason = quorate.Reason(),
            Shortfall = quorate.Shortfall(),
            FactsNeeded = quorate.FactsNeeded().Select(f => f.Asked).Distinct(StringComparer.Ordinal).ToValueList(),
            Missing = counts.Missing().ToValueList(),
            NotCounted = counts.NotCounted().ToValueList(),
            More = attended.Truth == Truth.True ? new() { Fewest = 0 } : Fewest(),
            Remarks = counts.Remarks().Concat(Projection.Remarks(today, date)).ToValueList(),
            Grounds = speaking.Select(s => Ground.Of(s.Rule, ledger.AsOf)).ToValueList(),
        };

        Condition Read(ValueList<Attendance> attendance) => Condition.All(speaking.Select(s =>
        {
            var said = ((IQuorumKind)s.Rule.Kind).Quorate(s.Rule, ledger, body, meeting with { Attendance = Recorded.Whole(attendance.AsSpan()) }, Known<string>.None) ?? Condition.Always;
            return s.Applies.Truth == Truth.True ? said : Condition.Any([said, s.Applies.Not()]);
        }).ToValueList());

        QuorumWays Fewest()
        {
            var scope = SelectorScope.Of(ledger, body, date);
            var alike = new Interchangeable(speaking.Select(s => s.Rule.Says).OfType<QuorumRule>().Select(q => q.Needs), scope, seating);
            var candidates = counts.MayCome().ToList();

            // A host's own kind may ask anything: nobody is like anybody else, and coming may hurt.
            var isOurs = speaking.TrueForAll(s => s.Rule.Says is QuorumRule);
            var alone = isOurs ? counts.Listed : candidates.ToHashSet(StringComparer.Ordinal);
            return new FewestPeople(
                coming => Read(counts.With(coming)).Truth == Truth.True,
                alike.Classes(candidates, alone),
                isOurs && alike.IsMonotone,
                mostReadings).Find();
        }
    }

    private static class Words
    {
        public static readonly FactWords There = new("{0} was there on {1}", "{0} was not there on {1}", "whether {0} was there on {1}: when it began or ended");
    }
}
