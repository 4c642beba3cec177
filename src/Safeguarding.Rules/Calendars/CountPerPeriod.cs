using System.Globalization;

namespace Safeguarding.Rules.Calendars;

/// <summary>So many in each period: <c>2 per governance-year</c>.</summary>
public readonly record struct CountPerPeriod
{
    private readonly int beyondOne;

    /// <summary>So many in each period.</summary>
    /// <param name="count">From 1 to 9999: a rule that asks for none asks for nothing.</param>
    /// <param name="period">The periods.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public CountPerPeriod(int count, PeriodLength period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 9999);
        beyondOne = count - 1;
        Period = period;
    }

    /// <summary>How many, from 1.</summary>
    public int Count => beyondOne + 1;

    /// <summary>In each of which periods.</summary>
    public PeriodLength Period { get; }

    /// <summary>Reads <c>2 per governance-year</c>.</summary>
    /// <param name="text">What the ruleset says.</param>
    /// <param name="counted">What was read.</param>
    /// <param name="problem">Why it was not, and what to write instead; empty where it was.</param>
    public static bool TryParse(string text, out CountPerPeriod counted, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        counted = default;
        problem = "";
        if (!Counted.TryRead(text, out var count, out var words) || !words.StartsWith("per ", StringComparison.Ordinal))
        {
            problem = $"`{text}` is not a count per period; write for example `2 per governance-year`";
        }
        else if (count == 0)
        {
            problem = $"`{text}` asks for nothing; the least count is 1";
        }
        else if (PeriodLength.TryParse(words["per ".Length..], out var period, out problem))
        {
            counted = new CountPerPeriod(count, period);
        }

        return problem.Length == 0;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} per {Period}");
}
