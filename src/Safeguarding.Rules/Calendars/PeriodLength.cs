using System.Globalization;

namespace Safeguarding.Rules.Calendars;

/// <summary>How long the periods are that a rule counts by. The <c>default</c> is the calendar year.</summary>
/// <remarks>The grammar is section 2 of the format.</remarks>
public readonly record struct PeriodLength
{
    private const string Allowed = "`calendar-year`, `financial-year`, `governance-year`, `term`, `half-year`, `quarter`, " +
        "`month` or `N months`, where N is 1, 2, 3, 4, 6 or 12";

    private readonly int months;

    /// <summary>Periods of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such kind, or it needs a number of months: <see cref="OfMonths"/>.
    /// </exception>
    public PeriodLength(PeriodUnit unit)
    {
        if (unit == PeriodUnit.Months || !Enum.IsDefined(unit))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "this is not a kind of period by itself");
        }

        Unit = unit;
    }

    private PeriodLength(int months)
    {
        Unit = PeriodUnit.Months;
        this.months = months;
    }

    /// <summary>The kind.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>How many calendar months a period has; <c>null</c> for terms, which are as long as they are.</summary>
    public int? Months => Unit switch
    {
        PeriodUnit.Term => null,
        PeriodUnit.HalfYear => 6,
        PeriodUnit.Quarter => 3,
        PeriodUnit.Month => 1,
        PeriodUnit.Months => months,
        _ => 12,
    };

    /// <summary>Some months together.</summary>
    /// <param name="months">1, 2, 3, 4, 6 or 12, so that years are made of whole periods.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is another number.</exception>
    public static PeriodLength OfMonths(int months) => Divides(months)
        ? new PeriodLength(months)
        : throw new ArgumentOutOfRangeException(nameof(months), months, "the number of months must divide 12");

    /// <summary>Reads <c>governance-year</c>, <c>4 months</c> and the like.</summary>
    /// <param name="text">What the ruleset says.</param>
    /// <param name="length">What was read.</param>
    /// <param name="problem">Why it was not, and what to write instead; empty where it was.</param>
    public static bool TryParse(string text, out PeriodLength length, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        length = default;
        problem = "";
        foreach (var unit in Enum.GetValues<PeriodUnit>())
        {
            if (unit != PeriodUnit.Months && Word(unit) == text)
            {
                length = new PeriodLength(unit);
                return true;
            }
        }

        if (!Counted.TryRead(text, out var count, out var words) || words is not ("month" or "months"))
        {
            problem = $"`{text}` is not a period; write {Allowed}";
        }
        else if (!Divides(count))
        {
            problem = $"a year is not made of whole periods of `{text}`; write 1, 2, 3, 4, 6 or 12 months";
        }
        else
        {
            length = new PeriodLength(count);
        }

        return problem.Length == 0;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Unit == PeriodUnit.Months
        ? string.Create(CultureInfo.InvariantCulture, $"{months} month{(months == 1 ? "" : "s")}")
        : Word(Unit);

    private static bool Divides(int months) => months is 1 or 2 or 3 or 4 or 6 or 12;

    private static string Word(PeriodUnit unit) => unit switch
    {
        PeriodUnit.CalendarYear => "calendar-year",
        PeriodUnit.FinancialYear => "financial-year",
        PeriodUnit.GovernanceYear => "governance-year",
        PeriodUnit.Term => "term",
        PeriodUnit.HalfYear => "half-year",
        PeriodUnit.Quarter => "quarter",
        _ => "month",
    };
}
