using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>A concern's stay at a stage, as its steps tell it.</summary>
internal sealed record Stay
{
    /// <summary>The step.</summary>
    public required EscalationStep Step { get; init; }

    /// <summary>The place of the stage in the rule's order, from 0; -1: the rule knows no such stage.</summary>
    public required int Index { get; init; }

    /// <summary>The day it began.</summary>
    public required When Entered { get; init; }

    /// <summary>The day it ended; <c>null</c>: it has not, or nobody recorded whether.</summary>
    public When? Left { get; init; }

    /// <summary>How it ended.</summary>
    public StayEnd End { get; init; }

    /// <summary>Whether all that is recorded of it had come by the as-of date for sure.</summary>
    public required bool IsSeen { get; init; }

    /// <summary>What is missing, or which of two records is right; <c>null</c>: all is clear.</summary>
    public Fact? Unclear { get; init; }

    /// <summary>The stays of a concern, in order; on one day in the order of the stages.</summary>
    public static IReadOnlyList<Stay> Of(EscalationRule says, Ledger ledger, Concern concern)
    {
        var steps = concern.Steps.Items
            .OrderBy(s => s.Entered.Earliest).ThenBy(s => s.Entered.Latest).ThenBy(s => says.IndexOf(s.Stage))
            .ToList();
        return [.. steps.Select((s, i) => Read(says, ledger, concern, s, i + 1 < steps.Count ? steps[i + 1] : null))];
    }

    private static Stay Read(EscalationRule says, Ledger ledger, Concern concern, EscalationStep step, EscalationStep? next)
    {
        var entered = step.Entered.Within(DateOnly.MinValue, ledger.AsOf);
        var dates = new[] { step.Entered, step.Left.Date, concern.Resolved.Date };
        var stay = new Stay
        {
            Step = step,
            Index = says.IndexOf(step.Stage),
            Entered = entered,
            IsSeen = dates.All(d => d is not { } date || date.HasCome(ledger.AsOf) == Truth.True),
        };
        var left = step.Left.Date?.Within(entered.Earliest, ledger.AsOf);
        var passed = next is null ? (When?)null : Span(entered, next.Entered.Within(DateOnly.MinValue, ledger.AsOf));
        if (left is { } day)
        {
            return Ended(stay with { Left = day }, ledger, concern, passed);
        }

        if (passed is { } by)
        {
            // Entering the next stage ends this one; a step that says "not yet" contradicts that.
            return stay with
            {
                Left = by,
                End = StayEnd.PassedUp,
                Unclear = step.Left.IsNone ? new(Words.StillThere, step.Stage, concern.Id, next!.Stage, next.Entered) : null,
            };
        }

        var unclear = stay with { End = StayEnd.NotRecorded, Unclear = new(Words.Left, step.Stage, concern.Id) };
        if (concern.Resolved.Date?.Within(entered.Earliest, ledger.AsOf) is { } resolved)
        {
            // What nobody left ends when the concern is resolved; what was left on a day not recorded had ended by then.
            var contradicts = Dates.Before(resolved, entered) == Truth.True;
            return !step.Left.IsNone ? unclear with { Left = Span(entered, resolved) } : stay with
            {
                Left = resolved,
                End = StayEnd.Resolved,
                Unclear = contradicts ? new(Words.TooSoon, concern.Id, step.Stage, resolved) : null,
            };
        }

        return step.Left.IsNone && step.Ended == StepEnd.NotRecorded && concern.Resolved.IsNone ? stay : unclear;
    }

    private static Stay Ended(Stay stay, Ledger ledger, Concern concern, When? passed)
    {
        var left = stay.Left.GetValueOrDefault();
        switch (stay.Step.Ended)
        {
            case StepEnd.Resolved:
                var contradicts = passed is not null || (concern.Resolved.Date is { } other && Dates.Same(other, left) == Truth.False);
                return stay with { End = StayEnd.Resolved, Unclear = contradicts ? new(Words.Resolved, concern.Id, stay.Step.Stage, left) : null };
            case StepEnd.PassedUp:
                return stay with { End = StayEnd.PassedUp };
            case StepEnd.Unresolved when passed is { } by:
                // Left on one day and passed up with the entry into the next: on which of these days the duty was kept is open.
                return stay with { End = StayEnd.PassedUp, Left = When.Between(left.Earliest, by.Latest < left.Earliest ? left.Earliest : by.Latest) };
            case StepEnd.Unresolved:
                return stay with { End = StayEnd.Unresolved };
            case StepEnd.NotRecorded when passed is not null:
                return stay with { End = StayEnd.PassedUp };
        }

        // That the concern is not resolved is said as far as the list of concerns reaches.
        var isNotResolved = concern.Resolved.IsNone && !(ledger.Records.Concerns.Horizon() < left.Latest);
        return concern.Resolved.Date is { } resolved && Dates.Same(resolved, left) == Truth.True ? stay with { End = StayEnd.Resolved }
            : stay with
            {
                End = isNotResolved ? StayEnd.NotResolved : StayEnd.NotRecorded,
                Unclear = new(Words.Ended, stay.Step.Stage, concern.Id),
            };
    }

    private static When Span(When first, When last) =>
        first.IsDay && first == last ? first
        : When.Between(first.Earliest, last.Latest < first.Earliest ? first.Earliest : last.Latest);

    private static class Words
    {
        public static readonly FactWords StillThere = new("{1} left `{0}`", "{1} had not left `{0}`", "when {1} left `{0}`: it is recorded as not left, and `{2}` was entered on {3}");
        public static readonly FactWords Left = new("{1} left `{0}`", "{1} did not leave `{0}`", "whether, when and how {1} left `{0}`");
        public static readonly FactWords Resolved = new("{0} was resolved at `{1}`", "{0} was not resolved at `{1}`", "when {0} was resolved: by the step `{1}` on {2}, and the records say otherwise elsewhere");
        public static readonly FactWords TooSoon = new("{0} was resolved on {2}", "{0} was not resolved on {2}", "when {0} was resolved: {2} is before it entered `{1}`");
        public static readonly FactWords Ended = new("{1} was passed up from `{0}`", "{1} was not passed up from `{0}`", "how the stay of {1} at `{0}` ended");
    }
}
