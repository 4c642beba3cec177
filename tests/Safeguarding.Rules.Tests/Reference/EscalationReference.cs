using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Escalation;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each concern: its way through the stages, in every reading of what is not recorded.</summary>
internal sealed class EscalationReference(Judged judged, EscalationRule rule)
{
    // More days than these are not tried one by one: a few of each date are taken.
    private const int MostReadings = 4000;

    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new EscalationReference(judged, (EscalationRule)judged.Rule.Says).All();

    private Recorded<Concern> List => judged.Records.Concerns;

    private bool JudgesNothing => rule.Stages.IsEmpty && rule.Forum is null && rule.Facilitator is null;

    private IEnumerable<Expected> All() =>
        Scope.Partnership(judged, JudgesNothing ? [] : [.. List.Items.SelectMany(Of)], List.Covers(judged.From, judged.Until));

    private IEnumerable<Expected> Of(Concern concern)
    {
        var raised = judged.Dated(concern.Raised, List);
        bool? Is(ValueList<string> about) => concern.About.IsRecorded ? concern.About.TryGet(out var its) && about.Contains(its) : null;
        var applies = (rule.About.IsEmpty ? true : Is(rule.About)) & judged.InForce(raised) & judged.Seen(concern.Raised);
        var excluded = rule.Excluding.IsEmpty ? false : Is(rule.Excluding);
        if (applies == false)
        {
            yield break;
        }

        if (excluded == true && rule.Forum is null)
        {
            yield return new("concern", concern.Id, applies == true ? Outcome.DoesNotApply : Outcome.CannotTell);
            yield break;
        }

        if (rule.Forum is not { } its)
        {
            applies &= !excluded;
        }
        else if (excluded == true && concern.Forum.IsRecorded && (!concern.Forum.TryGet(out var at) || offices.IsOfKind(at, its) == false))
        {
            // What is excluded may not come to the forum, and is none of the rule's business anywhere else.
            yield return new("concern", concern.Id, applies == true ? Outcome.DoesNotApply : Outcome.CannotTell);
            yield break;
        }

        var holds = judged.If(judged.Rule.If, concern.Facts, concern.Area);
        if (holds == false)
        {
            yield return new("concern", concern.Id, Outcome.DoesNotApply);
            yield break;
        }

        var wrong = Wrong(concern, raised, excluded);
        var route = rule.Stages.IsEmpty ? new Expected("concern", concern.Id, Outcome.Met) : Route(concern, raised);
        if (wrong.Truth == true)
        {
            // Where several things were wrong, each needs a waiver of its own.
            var other = new Expected("concern", concern.Id, Outcome.NotMet) { Breach = wrong.Day };
            route = route.Outcome == Outcome.NotMet ? route with { Breach = judged.Worst(route, other).Breach } : other;
            yield return (applies & holds) is null ? new("concern", concern.Id, Outcome.CannotTell) { Due = route.Due } : route;
            yield break;
        }

        if (wrong.Truth is null && route.Outcome != Outcome.NotMet)
        {
            route = new("concern", concern.Id, Outcome.CannotTell) { Due = route.Due };
        }

        yield return applies is null ? new("concern", concern.Id, Outcome.CannotTell) { Due = route.Due } : route.WithOpenIf(holds, judged.AsOf);
    }

    // Whom it came to and who held it: what is wrong whatever the dates.
    private (bool? Truth, When? Day) Wrong(Concern concern, When raised, bool? excluded)
    {
        bool? wrong = false;
        When? day = null;
        void Add(bool? truth, When on)
        {
            wrong |= truth;
            day = truth == true && (day is null || on.Latest < day.Value.Latest) ? on : day;
        }

        if (rule.Forum is { } forum)
        {
            bool? isForum = concern.Forum.TryGet(out var body) ? offices.IsOfKind(body, forum) : concern.Forum.IsNone ? false : null;
            Add(!isForum | (excluded & isForum), raised);
        }

        if (rule.Facilitator is { } who)
        {
            var asked = new Asked(raised) { Areas = concern.Area };
            Add(concern.Facilitator.TryGet(out var facilitator) ? !offices.Picks(who, facilitator, asked) : concern.Facilitator.IsNone ? true : null, raised);
        }

        foreach (var step in concern.Steps.Items)
        {
            var entered = judged.Dated(step.Entered, List);
            var asked = new Asked(entered) { Areas = concern.Area };
            var at = rule.Stages.ToList().FindIndex(s => s.Id == step.Stage);
            if (at >= 0 && rule.Stages[at].Holder is { } holder)
            {
                Add(step.Holder.TryGet(out var its) ? !Holds(holder, its, asked) : step.Holder.IsNone ? true : null, entered);
            }

            foreach (var barred in rule.Barred)
            {
                var before = rule.Stages.ToList().FindIndex(s => s.Id == barred.Before);
                Add(at >= 0 && at < before ? step.Holder.TryGet(out var its) ? offices.Body(its) is null && offices.Office(its) is not null ? false : offices.IsOfKind(its, barred.Body) : step.Holder.IsNone ? false : null : false, entered);
            }
        }

        return (wrong, day);
    }

    private bool? Holds(StageHolder holder, string its, Asked asked) => holder.Named.Contains(its) ? true
        : offices.Body(its) is { } body ? holder.Named.Contains(body.Kind ?? body.Id)
        : holder.Who is { } who ? offices.Picks(who, its, asked)
        : offices.Office(its) is not null ? false : null;

    private Expected Route(Concern concern, When raised)
    {
        if (concern.Steps.Reach is Reach.Some or Reach.NotKept)
        {
            return new("concern", concern.Id, Outcome.CannotTell);
        }

        if (rule.Stages.Any(s => s.Within is { CountsWorkingDays: true } within && Counting.After(raised, within, judged.Rule).Limit is null))
        {
            // A count that touches a day outside the data cannot be told.
            return new("concern", concern.Id, Outcome.CannotTell);
        }

        var readings = Readings(concern, raised).Select(r => Judge(concern.Id, r)).Distinct().ToList();
        var outcomes = readings.Select(r => r.Outcome).Distinct().ToList();
        var outcome = outcomes.Count == 1 ? outcomes[0] : outcomes.All(o => o is Outcome.Met or Outcome.NotYetDue) ? Outcome.NotYetDue : Outcome.CannotTell;
        return new("concern", concern.Id, outcome)
        {
            Due = Span(readings.Select(r => r.Due)),
            MetOn = outcome is Outcome.Met or Outcome.NotMet ? Span(readings.Select(r => r.MetOn)) : null,
            OverdueDays = readings.Count == 1 ? readings[0].OverdueDays : null,
            Breach = Span(readings.Select(r => r.Breach)),
        };
    }

    private static When? Span(IEnumerable<When?> dates)
    {
        var days = dates.ToList();
        return days.Any(d => d is null) ? null : days.Min(d => d!.Value.Earliest) is var first && days.Max(d => d!.Value.Latest) is var last && first == last ? When.On(first) : When.Between(first, last);
    }

    /// <summary>One reading of a concern: every date known to the day.</summary>
    private sealed record Reading(DateOnly Raised, bool Urgent, DateOnly? ResolveBy, DateOnly? Resolved, IReadOnlyList<(int Stage, DateOnly Entered, DateOnly? Left, StepEnd Ended)> Steps);

    private IEnumerable<Reading> Readings(Concern concern, When raised)
    {
        // The choices: each date some day, each thing not recorded one of what it may be.
        var choices = new List<IReadOnlyList<DateOnly?>> { Days(raised) };
        choices.Add(concern.ResolveBy.TryGet(out var by) ? [LastDay.Set(by).Limit!.Value.Latest] : [null]);
        choices.Add(Days(concern.Resolved));
        foreach (var step in concern.Steps.Items)
        {
            choices.Add(Days(judged.Dated(step.Entered, List)));
            choices.Add(Days(step.Left));
        }

        while (choices.Aggregate(1L, (n, c) => n * c.Count) > MostReadings && choices.MaxBy(c => c.Count) is { Count: > 3 } longest)
        {
            choices[choices.IndexOf(longest)] = [.. longest.Where((d, i) => i % 2 == 0 || i == longest.Count - 1 || d is null)];
        }

        foreach (var urgent in concern.Urgent is { } known ? [known] : new[] { true, false })
        {
            foreach (var picked in Product(choices, 0))
            {
                var steps = concern.Steps.Items.Select((s, i) => (rule.Stages.ToList().FindIndex(t => t.Id == s.Stage), picked[3 + (2 * i)]!.Value, picked[4 + (2 * i)], s.Ended))
                    .OrderBy(s => s.Item2).ToList();
                if (steps.All(s => s.Item2 >= picked[0] && (s.Item3 is not { } left || left >= s.Item2)))
                {
                    yield return new(picked[0]!.Value, urgent, picked[1], picked[2], steps);
                }
            }
        }
    }

    private static IEnumerable<List<DateOnly?>> Product(List<IReadOnlyList<DateOnly?>> choices, int at) => at == choices.Count
        ? [[]]
        : choices[at].SelectMany(day => Product(choices, at + 1).Select(rest => (List<DateOnly?>)[day, .. rest]));

    private IReadOnlyList<DateOnly?> Days(When when)
    {
        var last = when.Latest < judged.AsOf ? when.Latest : judged.AsOf;
        return [.. Enumerable.Range(0, Math.Max(1, last.DayNumber - when.Earliest.DayNumber + 1)).Select(i => (DateOnly?)when.Earliest.AddDays(i))];
    }

    private IReadOnlyList<DateOnly?> Days(Occurrence happened)
    {
        if (happened.IsNone && judged.AsOf <= List.SpeaksTo())
        {
            return [null];
        }

        var range = happened.Date is { } on ? judged.Dated(on, List) : happened.IsNone ? When.Between(List.SpeaksTo().AddDays(1), judged.AsOf) : When.Between(judged.From < judged.AsOf ? judged.From : judged.AsOf, judged.AsOf);
        return happened.Date is { } seen && judged.Seen(seen) == true ? Days(range) : [null, .. Days(range)];
    }

    private Expected Judge(string id, Reading concern)
    {
        var (breaches, said) = Walk(id, concern);

        // The first limit missed is shown; where several things were wrong, each needs a waiver of its own.
        return breaches.Count == 0 ? said
            : (breaches.Find(b => b.Due is not null) ?? breaches[0]) with { Breach = breaches.Aggregate(judged.Worst).Breach };
    }

    private (List<Expected> Breaches, Expected Said) Walk(string id, Reading concern)
    {
        List<Expected> breaches = [];
        void Late(DateOnly due, DateOnly? gone) => breaches.Add(new("concern", id, Outcome.NotMet)
        {
            Due = due,
            MetOn = gone is { } day ? When.On(day) : null,
            OverdueDays = (gone ?? judged.AsOf).DayNumber - due.DayNumber,
            Breach = due.AddDays(1),
        });
        var at = -1;
        var since = concern.Raised;
        for (var i = 0; i < concern.Steps.Count; i++)
        {
            var step = concern.Steps[i];
            var left = step.Left ?? (i + 1 < concern.Steps.Count ? concern.Steps[i + 1].Entered : null);
            if (step.Stage != at + 1 && !(step.Stage > at + 1 && rule.Skip == SkipStages.WhenUrgent && concern.Urgent))
            {
                breaches.Add(new("concern", id, Outcome.NotMet) { Breach = step.Entered });
            }

            // Until somebody entered it, it stood open since the last was passed up.
            var limit = Limit(step.Stage, step.Entered, since, concern);
            if (step.Stage == at + 1 && Limit(step.Stage, since, since, concern) is { } waiting && step.Entered > waiting)
            {
                Late(waiting, left);
            }
            else if ((left ?? judged.AsOf) > limit)
            {
                Late(limit!.Value, left);
            }

            if (left is not { } gone)
            {
                return (breaches, new("concern", id, Outcome.NotYetDue) { Due = limit });
            }

            at = step.Stage;
            since = gone;
            if (i == concern.Steps.Count - 1 && step.Ended != StepEnd.PassedUp && (step.Ended == StepEnd.Resolved || concern.Resolved is not null))
            {
                return (breaches, new("concern", id, Outcome.Met) { Due = limit, MetOn = gone });
            }
        }

        if (at == rule.Stages.Count - 1)
        {
            breaches.Add(new("concern", id, Outcome.NotMet) { Breach = since });
            return (breaches, breaches[0]);
        }

        var next = Limit(at + 1, since, since, concern);
        if (judged.AsOf > next)
        {
            Late(next.Value, null);
        }

        return (breaches, new("concern", id, Outcome.NotYetDue) { Due = next });
    }

    private DateOnly? Limit(int stage, DateOnly entered, DateOnly previous, Reading concern)
    {
        var says = rule.Stages[stage];
        var within = concern.Urgent ? says.UrgentWithin ?? says.Within : says.Within;
        DateOnly? own = within is not { } time ? null : Counting.After(
            says.From switch { StageClock.Raised => concern.Raised, StageClock.PreviousLeft => previous, _ => entered }, time, judged.Rule);
        return concern.ResolveBy is { } by && (own is null || by < own) ? by : own;
    }
}
