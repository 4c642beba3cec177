using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>What a rule asks of a stay beside its limit: that it follows the order, and who holds it.</summary>
internal static class StayCheck
{
    /// <summary>The conditions on one stay.</summary>
    /// <param name="says">The rule.</param>
    /// <param name="ledger">What is recorded.</param>
    /// <param name="route">The route.</param>
    /// <param name="stage">The stage, with its stay.</param>
    public static IEnumerable<Condition> Of(EscalationRule says, Ledger ledger, EscalationRoute route, RouteStage stage)
    {
        var stay = stage.Stay!;
        yield return Condition.Of(new(Words.InOrder, stage.Stage.Id, route.Concern.Id), InOrder(says, route, stage));
        var scope = new SelectorScope { Ledger = ledger, Day = stay.Entered, Areas = route.Concern.Area };
        var holder = stay.Step.Holder;
        if (stage.Stage.Holder is { } right)
        {
            yield return holder.TryGet(out var held)
                ? Condition.Of(new(Words.Holder, held, stage.Stage.Id, right, route.Concern.Id), right.Is(held, scope))
                : Condition.Of(new(Words.SomeHolder, stage.Stage.Id, right, route.Concern.Id), holder.IsNone ? Truth.False : Truth.Unknown);
        }

        foreach (var barred in says.Barred.Where(b => stage.Index < says.IndexOf(b.Before)))
        {
            var acted = holder.TryGet(out var held) ? IsBody(ledger, held, barred.Body) : holder.IsNone ? Truth.False : Truth.Unknown;
            yield return Condition.Of(new(Words.Free, barred.Body, stage.Stage.Id, barred.Before, route.Concern.Id), acted.Not());
        }
    }

    /// <summary>Whether an office or a body is of a kind of body; one that the records do not know may be.</summary>
    public static Truth IsBody(Ledger ledger, string held, string kind) =>
        held == kind ? Truth.True
        : ledger.Body(held) is { } body ? Truths.Of((body.Kind ?? body.Id) == kind)
        : ledger.Office(held) is null ? Truth.Unknown
        : Truth.False;

    private static Truth InOrder(EscalationRule says, EscalationRoute route, RouteStage stage)
    {
        var expected = stage.Awaited?.Index ?? says.Stages.Count;
        var maySkip = says.Skip == SkipStages.WhenUrgent && route.IsUrgent;
        return !route.IsOrdered ? Truth.Unknown
            : stage.Index < expected ? Truth.False
            : stage.Index == expected || maySkip ? Truth.True
            : route.Covers(stage.Stay!.Entered.Latest) ? Truth.False : Truth.Unknown;
    }

    private static class Words
    {
        public static readonly FactWords InOrder = new("`{0}` of {1} followed the order", "`{0}` of {1} was out of order", "in which order {1} entered its stages, and whether it passed over one before `{0}`");
        public static readonly FactWords Holder = new("{0} held `{1}` of {3}", "{0} held `{1}` of {3}, which belongs to {2}", "whether {0}, who held `{1}` of {3}, is {2}");
        public static readonly FactWords SomeHolder = new("{1} held `{0}` of {2}", "nobody held `{0}` of {2}, which belongs to {1}", "who held `{0}` of {2}");
        public static readonly FactWords Free = new("{0} kept out of `{1}` of {3}", "{0} held `{1}` of {3}, and may hold none before `{2}`", "who held `{1}` of {3}, {0} or not");
    }
}
