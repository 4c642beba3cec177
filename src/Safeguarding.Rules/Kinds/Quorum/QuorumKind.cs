using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Quorum;

/// <summary>Judges each held meeting of the body, and each item that has a quorum of its own: semantics, "quorum".</summary>
public sealed class QuorumKind() : RuleKind<QuorumRule>(QuorumRule.Shape), IQuorumKind
{
    /// <inheritdoc/>
    public string QuorumOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return ((QuorumRule)rule.Says).Body;
    }

    /// <inheritdoc/>
    public Condition? Quorate(Rule rule, Ledger ledger, Body body, Meeting meeting, Known<string> item)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(meeting);
        var says = (QuorumRule)rule.Says;
        if ((body.Kind ?? body.Id) != says.Body || rule.InForce.Contains(meeting.Date) == Truth.False || meeting.Kind.IsOf(says.MeetingKinds) == Truth.False)
        {
            return null;
        }

        var quorate = ItemQuorum.At(OfMeeting(says, rule, ledger, body, meeting), says, meeting, item, i => OfItem(says, rule, ledger, body, meeting, i));
        var speaks = rule.InForce.Contains(meeting.Date).And(meeting.Kind.IsOf(says.MeetingKinds));
        if (speaks == Truth.True)
        {
            return quorate;
        }

        // Where it does not speak it asks for nothing, and where no other rule does either, no quorum is stated.
        var open = Condition.Of(new(Words.Speaks, rule.Id, meeting.Id), Truth.Unknown);
        return Condition.All([open, Condition.Any([quorate, open])]);
    }

    /// <inheritdoc/>
    protected override void Judge(QuorumRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        foreach (var (body, scope, days) in ledger.Bodies(rule, says.Body, findings))
        {
            findings.Reach(rule, scope, ledger.MissingMeetings(body.Id, days));
            var asked = ledger.Applies(rule, body.Id, null, body.Area);
            foreach (var (meeting, speaks) in asked.Truth == Truth.False ? [] : ledger.Held(body, says.MeetingKinds, rule.InForce))
            {
                JudgeMeeting(says, rule, ledger, findings, (body, scope, meeting, Condition.All([speaks, asked])));
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(QuorumRule says)
    {
        var meeting = Scene.One(SceneType.Meeting, says.Body) with { MeetingKinds = says.MeetingKinds };
        yield return new GatheringDemand { Scene = meeting, Needs = says.Needs, MembersOnly = true };
        foreach (var item in says.Items)
        {
            yield return new GatheringDemand { Scene = meeting with { Topic = item.Topic }, Needs = item.Needs, MembersOnly = true };
        }
    }

    /// <inheritdoc/>
    protected override string Describe(QuorumRule says)
    {
        var deputies = says.Deputies switch
        {
            Deputies.Allowed => "deputies count",
            Deputies.NamedOnly => "only named deputies count",
            Deputies.NotAllowed => "deputies do not count",
            _ => "whether deputies count is not stated",
        };
        return $"a meeting of {says.Body} is quorate when these members are there: {says.Needs}; {deputies}";
    }

    private static void JudgeMeeting(
        QuorumRule says, Rule rule, Ledger ledger, RuleFindings findings, (Body Body, Subject Scope, Meeting Meeting, Condition Applies) judged)
    {
        var (body, scope, meeting, applies) = judged;
        var quorate = OfMeeting(says, rule, ledger, body, meeting);
        findings.Add(rule, scope, new("meeting", meeting.Id), WithDiscretion(says, quorate, meeting.Discretion, meeting.Date), applies);

        // A list that is cut may leave out an item with a quorum of its own; items that are left out matter only where topics do.
        if (applies.Truth != Truth.False && (meeting.Items.Reach == Reach.Some || (!meeting.Items.IsKept && !says.Items.IsEmpty)))
        {
            findings.Reach(rule, scope, new(Words.Items, meeting.Id));
        }

        foreach (var item in meeting.Items)
        {
            var (subject, condition) = OfItem(says, rule, ledger, body, meeting, item);
            if (subject.Truth != Truth.False)
            {
                var judgement = condition.Truth == Truth.True || quorate.Truth != Truth.True || subject.Truth == Truth.True || item.Discretion.HasValue
                    ? WithDiscretion(says, condition, item.Discretion.IsNone || meeting.Discretion.HasValue ? meeting.Discretion : item.Discretion, meeting.Date)
                    : Judgement.OnDay(condition, meeting.Date);
                findings.Add(rule, scope, new("item", $"{meeting.Id}/{item.Id}"), judgement, Condition.All([applies, subject]));
            }
        }
    }

    private static Condition OfMeeting(QuorumRule says, Rule rule, Ledger ledger, Body body, Meeting meeting)
    {
        var scope = SelectorScope.Of(ledger, body, ledger.DayOf(meeting, body));
        var there = new AttendanceReader(ledger, meeting, null, says.Deputies, says.OnePersonSeveralSeats, rule.Id).Members(scope.Seating!);
        return AsMinuted(says.Needs.Read(there, scope), rule, ledger, body, meeting);
    }

    private static (Condition Subject, Condition Quorate) OfItem(QuorumRule says, Rule rule, Ledger ledger, Body body, Meeting meeting, AgendaItem item)
    {
        var scope = SelectorScope.Of(ledger, body, ledger.DayOf(meeting, body));
        var there = new AttendanceReader(ledger, meeting, item, says.Deputies, says.OnePersonSeveralSeats, rule.Id).Members(scope.Seating!);
        var conditions = new List<Condition> { says.Needs.Read(there, scope) };
        var listed = Truth.False;
        foreach (var own in says.Items)
        {
            var topic = item.Topic.IsRecorded ? Truths.Of(item.Topic.TryGet(out var known) && known == own.Topic) : Truth.Unknown;
            listed = listed.Or(topic);
            if (topic != Truth.False)
            {
                var needs = own.Needs.Read(there, scope);
                conditions.Add(topic == Truth.True ? needs : Condition.Any([needs, Condition.Of(new(Words.Topic, $"{meeting.Id}/{item.Id}"), Truth.Unknown)]));
            }
        }

        var absent = item.Absent.TryGet(out var offices) ? Truths.Of(!offices.IsEmpty) : item.Absent.IsNone ? Truth.False : Truth.Unknown;
        var subject = Condition.Any(
        [
            Condition.Of(new(Words.Topic, $"{meeting.Id}/{item.Id}"), listed),
            Condition.Of(new(Words.Absent, $"{meeting.Id}/{item.Id}"), absent),
            Condition.Of(new(Words.Discretion, $"{meeting.Id}/{item.Id}"), item.Discretion.IsRecorded ? Truths.Of(item.Discretion.HasValue) : Truth.Unknown),
        ]);
        return (subject, Condition.All(conditions.ToValueList()));
    }

    /// <summary>What the minutes say decides where the attendance does not, and contradicts it where that says otherwise.</summary>
    private static Condition AsMinuted(Condition attended, Rule rule, Ledger ledger, Body body, Meeting meeting)
    {
        if (meeting.SaidQuorate is not { } said)
        {
            return attended;
        }

        var fact = new Fact(Words.Minuted, meeting.Id);
        return (attended.Truth, said) switch
        {
            (Truth.Unknown, false) => Condition.All([attended, Condition.Of(fact, Truth.False)]),
            (Truth.Unknown, true) when IsAlone(rule, ledger, body, meeting) => Condition.Any([attended, Condition.Of(fact, Truth.True)]),
            (Truth.True, false) => Condition.Of(new(Words.Contradicted, meeting.Id, "is not", "is"), Truth.Unknown),
            (Truth.False, true) when IsAlone(rule, ledger, body, meeting) => Condition.Of(new(Words.Contradicted, meeting.Id, "is", "is not"), Truth.Unknown),
            _ => attended,
        };
    }

    /// <summary>"Quorate" in the minutes speaks for this rule only where it is the only one that they can have meant.</summary>
    private static bool IsAlone(Rule rule, Ledger ledger, Body body, Meeting meeting) =>
        !ledger.Rules.Any(r => r.Id != rule.Id && r.Says is QuorumRule other && other.Body == (body.Kind ?? body.Id)
            && r.InForce.Contains(meeting.Date) != Truth.False && meeting.Kind.IsOf(other.MeetingKinds) != Truth.False);

    private static Judgement WithDiscretion(QuorumRule says, Condition quorate, Known<Discretion> discretion, When day)
    {
        var judgement = Judgement.OnDay(quorate, day);
        if (!says.ChairsDiscretion || judgement.Outcome != Outcome.NotMet || discretion.IsNone)
        {
            return judgement;
        }

        return discretion.TryGet(out var used)
            ? judgement with { Outcome = Outcome.Waived, Why = () => Judgement.Explain(quorate, null) with { NextStep = $"by discretion of {used.By}: {used.Why}" } }
            : Judgement.CannotTell([new(Words.DiscretionUsed)]);
    }

    private static class Words
    {
        public static readonly FactWords Speaks = new("{0} speaks about {1}", "{0} does not speak about {1}", "whether {0} speaks about {1}: its kind or its day");
        public static readonly FactWords Items = new("the items of {0} are recorded", "the items of {0} are not recorded", "the items of {0}");
        public static readonly FactWords Topic = new("{0} has a quorum of its own", "{0} has no quorum of its own", "the topic of {0}");
        public static readonly FactWords Absent = new("somebody was out of the room for {0}", "nobody was out of the room for {0}", "who was out of the room for {0}");
        public static readonly FactWords Discretion = new("a discretion was used for {0}", "no discretion was used for {0}", "whether a discretion was used for {0}");
        public static readonly FactWords DiscretionUsed = new("a discretion was used", "no discretion was used", "whether the chair used a discretion");
        public static readonly FactWords Minuted = new("the minutes of {0} say that it was quorate", "the minutes of {0} say that it was not quorate", "whether the minutes of {0} say that it was quorate");
        public static readonly FactWords Contradicted = new("{0}", "{0}", "which is right: the minutes say that {0} {1} quorate, by the attendance it {2}");
    }
}
