using FsCheck.Fluent;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Calendars;

public sealed class DateArithmeticLaws
{
    [Fact]
    public void A_later_start_is_never_due_earlier() => Gens.Law(
        Gens.Days.And(Gens.Days).And(Gens.Durations),
        x =>
        {
            var ((a, b), duration) = x;
            var (early, late) = a < b ? (a, b) : (b, a);
            return InOrder(After(early, duration), After(late, duration)) && InOrder(Before(early, duration), Before(late, duration));
        });

    [Fact]
    public void A_longer_time_is_never_due_earlier() => Gens.Law(
        Gens.Days.And(Gens.Durations.Where(d => d.Count is > 0 and < 9999)),
        x =>
        {
            var longer = new Duration(x.B.Count + 1, x.B.Unit);
            return InOrder(After(x.A, x.B), After(x.A, longer)) && InOrder(Before(x.A, longer), Before(x.A, x.B));
        });

    [Fact]
    public void The_same_day_is_the_start() => Gens.Law(
        Gens.Whens, x => After(x, Duration.SameDay).Date == x && Before(x, Duration.SameDay).Date == x);

    [Fact]
    public void Nothing_is_due_before_it_starts() => Gens.Law(
        Gens.Whens.And(Gens.Durations),
        x => After(x.A, x.B).Date is not { } due || (due.Earliest >= x.A.Earliest && due.Latest >= x.A.Latest));

    [Fact]
    public void Every_day_that_the_start_may_be_is_due_within_the_span() => Gens.Law(
        Gens.Whens.And(Gens.Days).And(Gens.Durations),
        x =>
        {
            var ((start, day), duration) = x;
            day = day < start.Earliest ? start.Earliest : day > start.Latest ? start.Latest : day;
            return After(start, duration).Date is not { } span
                || After(day, duration).Date is not { } due
                || (span.Earliest <= due.Earliest && due.Latest <= span.Latest);
        });

    [Fact]
    public void What_can_be_counted_from_every_day_can_be_counted() => Gens.Law(
        Gens.Whens.Where(w => w.Precision != WhenPrecision.Unknown).And(Gens.Durations),
        x => After(x.A, x.B).CannotBeCounted
            == (After(x.A.Earliest, x.B).CannotBeCounted || After(x.A.Latest, x.B).CannotBeCounted));

    [Fact]
    public void Only_working_days_cannot_be_counted() => Gens.Law(
        Gens.Whens.And(Gens.PlainDurations), x => !After(x.A, x.B).CannotBeCounted && !Before(x.A, x.B).CannotBeCounted);

    [Fact]
    public void Working_days_are_counted_as_a_clerk_counts_them() => Gens.Law(
        Gens.Days.And(Gen.Choose(1, 60)),
        x => After(x.A, new(x.B, DurationUnit.WorkingDay)).Date is not { } due
            || (Gens.England.IsWorkingDay(due.Earliest) == true && WorkingDaysAfter(x.A, due.Earliest) == x.B));

    [Fact]
    public void Clear_working_days_lie_wholly_between() => Gens.Law(
        Gens.Days.And(Gen.Choose(1, 60)),
        x => Before(x.A, new(x.B, DurationUnit.ClearWorkingDay)).Date is not { } last
            || WorkingDaysAfter(last.Earliest, x.A.AddDays(-1)) == x.B);

    [Fact]
    public void Clear_days_are_one_more_than_days() => Gens.Law(
        Gens.Whens.And(Gen.Choose(1, 60)),
        x => After(x.A, new(x.B, DurationUnit.ClearDay)) == After(x.A, new(x.B + 1, DurationUnit.Day))
            && Before(x.A, new(x.B, DurationUnit.ClearDay)) == Before(x.A, new(x.B + 1, DurationUnit.Day)));

    [Fact]
    public void Days_counted_on_and_back_are_the_start() => Gens.Law(
        Gens.Days.Where(day => day.Year is > 1 and < 9999).And(Gen.Choose(1, 300)),
        x => new[] { DurationUnit.Day, DurationUnit.ClearDay }.All(unit =>
            Before(After(x.A, new(x.B, unit)).Date!.Value, new(x.B, unit)).Date == x.A));

    private static DueDate After(When start, Duration duration) => DateArithmetic.After(start, duration, Gens.England);

    private static DueDate Before(When end, Duration duration) => DateArithmetic.Before(end, duration, Gens.England);

    private static bool InOrder(DueDate a, DueDate b) =>
        a.Date is not { } first || b.Date is not { } second || first.Latest <= second.Earliest;

    private static int WorkingDaysAfter(DateOnly start, DateOnly last) =>
        Enumerable.Range(start.DayNumber + 1, last.DayNumber - start.DayNumber)
            .Count(n => Gens.England.IsWorkingDay(DateOnly.FromDayNumber(n)) == true);
}
