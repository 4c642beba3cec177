using Safeguarding.Rules.Analysis;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Whether rules fit together, in plain lines.</summary>
internal static class ProveText
{
    /// <summary>The lines.</summary>
    public static string Of(ConsistencyAnswer answer) => Harmless.Lines(string.Concat(Lines(answer).Select(line => line + "\n")));

    /// <summary>The answer in a line.</summary>
    public static string Head(ConsistencyAnswer answer) => answer switch
    {
        Fits { Musts.IsEmpty: true } => $"fits: from {answer.Horizon}, no must is in force, so that there is nothing to keep",
        Fits => $"fits: from {answer.Horizon}, {Counted.Of(answer.Musts.Count, "must")} can all be kept",
        Cannot cannot => $"cannot: from {answer.Horizon}, {Counted.Of(cannot.Conflicts.Count, "set")} of rules cannot be kept together",
        _ => $"not decided: from {answer.Horizon}, whether {Counted.Of(answer.Musts.Count, "must")} can all be kept",
    };

    /// <summary>A conflict: the rules with their places, why, and how to mend it.</summary>
    public static IEnumerable<string> Lines(RuleConflict conflict)
    {
        yield return $"{string.Join(" and ", conflict.Rules.Select(r => r.Rule))} cannot {(conflict.Rules.Count == 1 ? "be met" : conflict.Rules.Count == 2 ? "both be met" : "all be met")}";
        foreach (var rule in conflict.Rules)
        {
            yield return $"  {(rule.Place is { } place ? place.ToString() : rule.Ruleset)}  {rule.Rule}: {rule.Says}";
        }

        foreach (var line in conflict.Because)
        {
            yield return $"  because: {line}";
        }

        yield return $"  mend: {conflict.Mend}";
        var unsure = conflict.Rules.Where(r => r.Without is null).Select(r => r.Rule).ToList();
        if (unsure.Count > 0)
        {
            yield return $"  not shown: that the others fit without {string.Join(" or ", unsure)}";
        }
    }

    /// <summary>How many musts can be broken alone, and those of which nothing is shown.</summary>
    public static IEnumerable<string> Lines(MustsAlone alone)
    {
        var all = alone.Broken.Count + alone.Implied.Count + alone.NotFound.Count;
        if (all == 0)
        {
            yield break;
        }

        yield return $"alone: of {Counted.Of(all, "must")}, {alone.Broken.Count} can each be broken with every other kept"
            + (alone.Implied.IsEmpty ? string.Empty : $", {alone.Implied.Count} implied by others")
            + (alone.NotFound.IsEmpty ? string.Empty : $", {alone.NotFound.Count} not found")
            + (alone.Stopped ? "; stopped before every change was tried" : string.Empty);
        if (!alone.NotFound.IsEmpty)
        {
            yield return $"  not found: {string.Join(", ", alone.NotFound.AsEnumerable())}";
        }
    }

    private static IEnumerable<string> Lines(ConsistencyAnswer answer)
    {
        yield return $"{answer.Ruleset}";
        yield return Head(answer);
        foreach (var line in Body(answer))
        {
            yield return line;
        }

        foreach (var note in answer.Notes)
        {
            yield return $"note: {note}";
        }
    }

    private static IEnumerable<string> Body(ConsistencyAnswer answer) => answer switch
    {
        Fits fits => [.. fits.NotEngaged.Select(rule => $"  not engaged by the witness: {rule}"), .. fits.Alone is { } alone ? Lines(alone) : []],
        Cannot cannot => cannot.Conflicts.SelectMany(Lines),
        NotDecided undecided => undecided.Because.Select(b => $"  {b}"),
        _ => [],
    };
}
