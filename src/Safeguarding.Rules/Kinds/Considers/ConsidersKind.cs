using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Considers;

/// <summary>Judges each topic that a body must consider, at each meeting or in each period: semantics, "considers" and "Periods".</summary>
/// <remarks>
/// Where the contract is silent: an item on the agenda of a held meeting considers its topic, whatever was resolved and whoever was
/// out of the room. A joint meeting is a meeting of each body that took part, so that a topic at it counts for each. What was
/// considered after a period has closed serves the period in which it was, and not the one that is over.
/// </remarks>
public sealed class ConsidersKind() : RuleKind<ConsidersRule>(ConsidersRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(ConsidersRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var (body, scope, days) in ledger.Bodies(rule, says.Body, findings))
        {
            var applies = ledger.Applies(rule, body.Id, null, body.Area);
            if (says.Per.Period is { } length)
            {
                foreach (var topic in says.Topics)
                {
                    foreach (var (period, judgement) in rule.Periods(body, length, days, p => InPeriod(says, ledger, body, p, topic)))
                    {
                        findings.Add(rule, scope, new("topic", $"{body.Id}/{When.On(period.First)}/{topic}"), judgement, applies);
                    }
                }

                continue;
            }

            findings.Reach(rule, scope, ledger.MissingMeetings(body.Id, days));
            foreach (var (meeting, speaks) in ledger.Held(body, says.MeetingKinds, rule.InForce))
            {
                foreach (var topic in says.Topics)
                {
                    var judgement = Judgement.OnDay(CameUp(meeting, topic), meeting.Date);
                    findings.Add(rule, scope, new("topic", $"{body.Id}/{meeting.Id}/{topic}"), judgement, speaks.Truth == Truth.Unknown ? speaks : applies);
                }
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(ConsidersRule says)
    {
        var meetings = Scene.One(SceneType.Meeting, says.Body) with { MeetingKinds = says.MeetingKinds };
        return says.Topics.Select(topic => new CountDemand
        {
            Scene = meetings with { Topic = topic },
            AtLeast = 1,
            Per = says.Per.Period,
            PerMeetingOf = says.Per.Period is null ? says.Body : null,
        });
    }

    /// <inheritdoc/>
    protected override string Describe(ConsidersRule says)
    {
        var topics = string.Join(" and ", says.Topics.AsEnumerable());
        var kinds = says.MeetingKinds.IsEmpty ? string.Empty : $" of kind {string.Join(" or ", says.MeetingKinds.AsEnumerable())}";
        return says.Per.Period is { } period
            ? $"{says.Body} considers {topics} in each {period}{(kinds.Length == 0 ? string.Empty : $", at a meeting{kinds}")}"
            : $"{says.Body} considers {topics} at each meeting{kinds}";
    }

    private static Judgement InPeriod(ConsidersRule says, Ledger ledger, Body body, Interval period, string topic)
    {
        var considered = ledger.Held(body, says.MeetingKinds, period)
            .Select(m => (m.Meeting.Date, CameUp: Condition.All([m.Speaks, CameUp(m.Meeting, topic)])))
            .ToList();
        return new Duty
        {
            AsOf = ledger.AsOf,
            Due = DueDate.Counted(period.Last),
            Done = [.. considered.Where(m => m.CameUp.Truth == Truth.True).Select(m => m.Date)],
            Perhaps = [.. considered.Where(m => m.CameUp.Truth == Truth.Unknown).SelectMany(m => m.CameUp.FactsNeeded().Select(f => (m.Date, f)))],
            AbsenceKnown = ledger.KnowsMeetings(period.First, period.Last),
            Silence = new(Words.Meetings, body.Id, When.On(period.First), When.On(period.Last)),
            Task = () => $"put {topic} on the agenda of {body.Id}",
            Participle = "considered",
            Counting = $", the last day of the period from {When.On(period.First)}",
        }.Judge();
    }

    /// <summary>Whether a topic was on the agenda of a meeting.</summary>
    private static Condition CameUp(Meeting meeting, string topic)
    {
        var items = meeting.Items.Items.Select(i => Condition.Of(
            new(Words.Topic, $"{meeting.Id}/{i.Id}", topic), i.Topic.IsRecorded ? Truths.Of(i.Topic.TryGet(out var known) && known == topic) : Truth.Unknown)).ToList();
        if (meeting.Items.Reach is Reach.NotKept or Reach.Some)
        {
            items.Add(Condition.Of(new(Words.Items, meeting.Id), Truth.Unknown));
        }

        return items.Count == 0 ? Condition.Of(new(Words.Any, meeting.Id, topic), Truth.False) : Condition.Any(items.ToValueList());
    }

    private static class Words
    {
        public static readonly FactWords Topic = new("{0} was about {1}", "{0} was not about {1}", "the topic of {0}");
        public static readonly FactWords Items = new("the topic was among the items of {0}", "the topic was not among the items of {0}", "the items of {0}");
        public static readonly FactWords Any = new("{0} considered {1}", "{0} had no items", "the items of {0}");
        public static readonly FactWords Meetings = new("{0} met", "{0} did not meet", "the meetings of {0} from {1} to {2}");
    }
}
