using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>What a rule says of one subject, before waivers.</summary>
public readonly record struct Judgement
{
    /// <summary>What it says.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The last day in time; <c>null</c> where there is none.</summary>
    public When? Due { get; init; }

    /// <summary>When the duty was kept, in time or late.</summary>
    public When? MetOn { get; init; }

    /// <summary>Calendar days late.</summary>
    public int? OverdueDays { get; init; }

    /// <summary>The day of the breach, where it is one: the day after <see cref="Due"/>, or the thing's own day.</summary>
    public When Breach { get; init; }

    /// <summary>Whether it is not recorded whether the rule speaks about the subject at all.</summary>
    public bool HangsOnIf { get; init; }

    /// <summary>
    /// Whether each version of the rule judges its own days of the subject, so that of several the worst stands; else a subject that
    /// no one version covers wholly is judged by each, and they must agree.
    /// </summary>
    public bool IsByDays { get; init; }

    /// <summary>Why, made when somebody reads it.</summary>
    public required Func<Explanation> Why { get; init; }

    /// <summary>What is judged on its own day: a meeting, a decision, an appointment.</summary>
    /// <param name="condition">What was asked.</param>
    /// <param name="day">The day.</param>
    /// <param name="mend">What can still be done where it is not met; <c>null</c>: it can only be recorded and reported.</param>
    public static Judgement OnDay(Condition condition, When day, string? mend = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return OfState(condition, day, mend ?? "it cannot be put right afterwards: record the departure and report it") with
        {
            MetOn = condition.Truth == Truth.True ? day : null,
        };
    }

    /// <summary>A state that is judged on <paramref name="day"/>; it has neither a due date nor a day on which it was met.</summary>
    public static Judgement OfState(Condition condition, When day, string mend)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new()
        {
            Outcome = condition.Truth switch { Truth.True => Outcome.Met, Truth.False => Outcome.NotMet, _ => Outcome.CannotTell },
            Breach = day,
            Why = () => Explain(condition, mend),
        };
    }

    /// <summary>What cannot be told, and the facts that would decide it.</summary>
    /// <param name="needed">The facts.</param>
    /// <param name="due">The last day in time, which is shown all the same.</param>
    public static Judgement CannotTell(IReadOnlyList<Fact> needed, When? due = null) => new()
    {
        Outcome = Outcome.CannotTell,
        Due = due,
        Why = () => Unknown(needed),
    };

    /// <summary>A fact that takes the subject out of the rule's reach.</summary>
    public static Judgement DoesNotApply(string reason) => new()
    {
        Outcome = Outcome.DoesNotApply,
        Why = () => new() { Reason = reason },
    };

    /// <summary>The same, with something to say beside the reason.</summary>
    internal Judgement Noted(IReadOnlyList<string> notes)
    {
        var why = Why;
        return notes.Count == 0 ? this : this with
        {
            Why = () =>
            {
                var said = why();
                return said with { Reason = string.Join("; ", notes.Prepend(said.Reason)) };
            },
        };
    }

    /// <summary>The explanation of what hangs on <paramref name="condition"/>.</summary>
    public static Explanation Explain(Condition condition, string? mend)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Truth == Truth.Unknown
            ? Unknown(condition.FactsNeeded()) with { Reason = condition.Reason() }
            : new()
            {
                Reason = condition.Reason(),
                Shortfall = condition.Shortfall(),
                NextStep = condition.Truth == Truth.False ? mend : null,
            };
    }

    /// <summary>The explanation of what cannot be told.</summary>
    internal static Explanation Unknown(IReadOnlyList<Fact> needed)
    {
        var asked = needed.Select(f => f.Asked).Distinct(StringComparer.Ordinal).ToValueList();
        return new()
        {
            Reason = $"not recorded: {string.Join("; ", asked.AsEnumerable())}",
            FactsNeeded = asked,
            NextStep = $"record {string.Join(", and ", asked.AsEnumerable())}",
        };
    }
}
