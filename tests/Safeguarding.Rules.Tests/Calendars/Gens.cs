using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Interval = Safeguarding.Rules.Calendars.Interval;

namespace Safeguarding.Rules.Tests.Calendars;

/// <summary>What the laws of this folder range over: days mostly within the data, and now and then at its and at time's edges.</summary>
internal static class Gens
{
    public static WorkingDayCalendar England { get; } = WorkingDayCalendar.Shipped("england-and-wales")!;

    public static Gen<DateOnly> Days { get; } = Gen.Frequency(
        (12, Gen.Choose(new DateOnly(2017, 1, 1).DayNumber, new DateOnly(2027, 12, 31).DayNumber).Select(DateOnly.FromDayNumber)),
        (1, Gen.Choose(0, 800).Select(DateOnly.FromDayNumber)),
        (1, Gen.Choose(0, 800).Select(n => DateOnly.FromDayNumber(DateOnly.MaxValue.DayNumber - n))),
        (1, Gen.Choose(-40, 40).Select(n => new DateOnly(2027, 12, 31).AddDays(n))),
        (1, Gen.Choose(-40, 40).Select(n => new DateOnly(2017, 1, 1).AddDays(n))));

    public static Gen<When> Whens { get; } = Gen.OneOf(
        Days.Select(When.On),
        Days.Select(day => When.InMonth(day.Year, day.Month)),
        Days.Select(day => When.InYear(day.Year)),
        Days.SelectMany(_ => Days, (a, b) => When.Between(a < b ? a : b, a < b ? b : a)),
        Gen.Constant(When.Unknown));

    public static Gen<Duration> Durations { get; } =
        Gen.Elements(Enum.GetValues<DurationUnit>()).SelectMany(
            _ => Gen.Frequency((9, Gen.Choose(1, 40)), (1, Gen.Choose(1, Duration.MostCount)), (1, Gen.Constant(0))),
            (unit, count) => count == 0 ? Duration.SameDay : new Duration(count, unit));

    public static Gen<Duration> PlainDurations { get; } = Durations.Where(d => !d.CountsWorkingDays);

    public static Gen<Interval> Intervals { get; } = Days.SelectMany(_ => Days, (a, b) => (From: a < b ? a : b, To: a < b ? b : a))
        .SelectMany(_ => Gen.Choose(0, 9), (ends, open) => new Interval(open == 0 ? null : ends.From, open == 1 ? null : ends.To));

    public static Gen<MonthDay> MonthDays { get; } =
        Gen.Choose(0, 365).Select(n => new DateOnly(2024, 1, 1).AddDays(n)).Select(day => new MonthDay(day.Month, day.Day));

    public static Gen<PeriodLength> PeriodLengths { get; } = Gen.OneOf(
        Gen.Elements(Enum.GetValues<PeriodUnit>().Where(unit => unit != PeriodUnit.Months).ToArray()).Select(unit => new PeriodLength(unit)),
        Gen.Elements(1, 2, 3, 4, 6, 12).Select(PeriodLength.OfMonths));

    /// <summary>Fails with an example for which the law does not hold.</summary>
    public static void Law<T>(Gen<T> gen, Func<T, bool> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    public static Gen<(TA A, TB B)> And<TA, TB>(this Gen<TA> gen, Gen<TB> other) => gen.SelectMany(_ => other, (a, b) => (a, b));
}
