using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>
/// The route of a concern through the stages of a rule, under one reading of its urgency: the stages that it has been through, the
/// one at which it stands, those to come, each with its last day.
/// </summary>
internal sealed class EscalationRoute
{
    private readonly EscalationRule says;
    private readonly Rule rule;
    private readonly Ledger ledger;

    public EscalationRoute(EscalationRule says, Rule rule, Ledger ledger, Concern concern, bool isUrgent)
    {
        (this.says, this.rule, this.ledger, Concern, IsUrgent) = (says, rule, ledger, concern, isUrgent);
        Stays = Stay.Of(says, ledger, concern);
        var walked = new List<RouteStage>();
        var next = 0;
        var passed = concern.Raised.Within(DateOnly.MinValue, ledger.AsOf);
        foreach (var stay in Stays.Where(s => s.Index >= 0))
        {
            var awaited = next < says.Stages.Count ? At(next, null, passed) : null;
            walked.Add(At(stay.Index, stay, passed) with { Awaited = awaited });
            passed = stay.Left ?? passed;
            next = stay.Index + 1;
        }

        Walked = walked;
        Open = walked.Count == 0 ? At(0, null, passed) : OpenAfter(walked[^1], passed);
    }

    /// <summary>The concern.</summary>
    public Concern Concern { get; }

    /// <summary>Whether it is taken to be urgent.</summary>
    public bool IsUrgent { get; }

    /// <summary>The stays, also at stages that the rule does not know.</summary>
    public IReadOnlyList<Stay> Stays { get; }

    /// <summary>Whether it is known in which order the stages were entered, and that all this had come by the as-of date.</summary>
    public bool IsOrdered => Concern.Resolved.Date?.HasCome(ledger.AsOf) is null or Truth.True && Stays.All(s => s.IsSeen) && Stays.Zip(Stays.Skip(1)).All(pair => Dates.OnOrBefore(pair.First.Entered, pair.Second.Entered) == Truth.True);

    /// <summary>The stages that have been entered, in order.</summary>
    public IReadOnlyList<RouteStage> Walked { get; }

    /// <summary>The stage at which the concern stands; <c>null</c>: it is resolved, or the route has come to its end.</summary>
    public RouteStage? Open { get; }

    /// <summary>The stages after the open one, each at the latest: as if every stage before were left on its last day.</summary>
    public IEnumerable<RouteStage> ToCome()
    {
        for (var stage = Open; stage is not null && stage.Index + 1 < says.Stages.Count && stage.Limit.Limit is { } latest;)
        {
            stage = At(stage.Index + 1, null, latest);
            yield return stage;
        }
    }

    /// <summary>The stage after <paramref name="stage"/>; <c>null</c>: it is the last.</summary>
    public EscalationStage? After(RouteStage stage) => stage.Index + 1 < says.Stages.Count ? says.Stages[stage.Index + 1] : null;

    /// <summary>The stage after <paramref name="stage"/>, as if it had been passed up to it; <c>null</c>: it is the last.</summary>
    public RouteStage? Following(RouteStage stage) =>
        stage.Index + 1 < says.Stages.Count ? At(stage.Index + 1, null, stage.Stay?.Left ?? stage.Start) : null;

    /// <summary>What is to be done at a stage, and who is next.</summary>
    public string Task(RouteStage stage) =>
        $"resolve {Concern.Id} at stage {stage.Stage}{(After(stage) is { } next ? $", or pass it up to stage {next}" : string.Empty)},";

    /// <summary>Whether every step up to a day is recorded, each at a stage that the rule knows.</summary>
    public bool Covers(DateOnly to)
    {
        var dates = Stays.SelectMany(s => (IEnumerable<When?>)[s.Step.Entered, s.Step.Left.Date])
            .OfType<When>().Where(d => d.Precision != WhenPrecision.Unknown).Select(d => d.Latest).ToList();
        return Stays.All(s => s.Index >= 0)
            && Concern.Steps.CoversTo(ledger.Records.Concerns.Horizon(), dates.Count == 0 ? DateOnly.MaxValue : dates.Max(), to);
    }

    private RouteStage? OpenAfter(RouteStage last, When passed) => last.Stay!.End switch
    {
        StayEnd.Open => last,
        StayEnd.PassedUp or StayEnd.Unresolved or StayEnd.NotResolved when last.Index + 1 == says.Stages.Count => null,
        StayEnd.PassedUp => At(last.Index + 1, null, passed),
        StayEnd.Resolved => null,
        _ => last,
    };

    /// <summary>A stage after the one before was passed up on a day, or the concern was raised.</summary>
    private RouteStage At(int index, Stay? stay, When passed)
    {
        var stage = says.Stages[index];
        var start = stage.From switch
        {
            StageClock.Raised => Concern.Raised.Within(DateOnly.MinValue, ledger.AsOf),
            StageClock.PreviousLeft => passed,
            _ => stay?.Entered ?? passed,
        };
        var within = IsUrgent ? stage.UrgentWithin ?? stage.Within : stage.Within;
        var limit = within is { } days ? DateArithmetic.After(start, days, rule.Settings.WorkingDays) : DueDate.None;
        return new()
        {
            Stage = stage,
            Index = index,
            Start = start,
            Limit = Concern.ResolveBy.TryGet(out var by) ? DueDate.Earlier(limit, DueDate.By(by)) : limit,
            Stay = stay,
        };
    }
}
