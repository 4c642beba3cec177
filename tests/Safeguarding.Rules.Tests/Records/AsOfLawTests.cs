using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Records;

public sealed class AsOfLawTests
{
    private static readonly Gen<(PartnershipRecords Records, DateOnly Day)> Judged =
        from records in RecordGenerators.Records
        from day in RecordGenerators.AsOf
        select (records, day);

    [Fact]
    public void AsOf_twice_is_as_of_once() => Law.Holds(
        Judged,
        j => j.Records.AsOf(j.Day) is var seen && seen.AsOf(j.Day) == seen,
        Smaller);

    [Fact]
    public void AsOf_a_later_day_first_hides_nothing_and_shows_nothing() => Law.Holds(
        from judged in Judged
        from days in Gen.Frequency((3, Gen.Choose(0, 20)), (1, Gen.Choose(0, 300)))
        select (judged.Records, judged.Day, Later: judged.Day.AddDays(days)),
        j => j.Records.AsOf(j.Later).AsOf(j.Day) == j.Records.AsOf(j.Day),
        j => RecordGenerators.Smaller(j.Records).Select(r => (r, j.Day, j.Later)));

    [Fact]
    public void AsOf_a_day_does_not_change_with_what_lies_after_it() => Law.Holds(
        from judged in Judged
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (judged.Records, judged.Day, seed),
        j => new Later(j.Day, new Random(j.seed)).Changed(j.Records).AsOf(j.Day) == j.Records.AsOf(j.Day),
        j => RecordGenerators.Smaller(j.Records).Select(r => (r, j.Day, j.seed)));

    [Fact]
    public void AsOf_a_day_after_everything_changes_nothing() => Law.Holds(
        Judged,
        j =>
        {
            var last = DatedFields.In(j.Records).Where(d => d.When.Precision != WhenPrecision.Unknown).Select(d => d.When.Latest)
                .Append(DateOnly.MinValue).Max();
            return j.Records.AsOf(last) == j.Records && j.Records.AsOf(DateOnly.MaxValue) == j.Records;
        },
        Smaller);

    [Fact]
    public void AsOf_a_day_leaves_no_later_date_that_was_not_set_beforehand() => Law.Holds(
        Judged,
        j => DatedFields.In(j.Records.AsOf(j.Day)).All(d =>
            DatedFields.Table[d.Field] == DateMeaning.SetBeforehand || d.Field == "Meeting.Date" || d.When.Earliest <= j.Day),
        Smaller);

    [Fact]
    public void AsOf_a_day_writes_no_date_of_its_own() => Law.Holds(
        Judged,
        j => !DatedFields.In(j.Records.AsOf(j.Day)).Except(DatedFields.In(j.Records)).Any(),
        Smaller);

    [Fact]
    public void AsOf_the_first_day_of_all_leaves_only_what_has_no_day() => Law.Holds(
        Judged,
        j => DatedFields.In(j.Records.AsOf(DateOnly.MinValue)).All(d =>
            DatedFields.Table[d.Field] == DateMeaning.SetBeforehand || d.Field == "Meeting.Date" || d.When.Precision == WhenPrecision.Unknown),
        Smaller);

    private static IEnumerable<(PartnershipRecords Records, DateOnly Day)> Smaller((PartnershipRecords Records, DateOnly Day) judged) =>
        RecordGenerators.Smaller(judged.Records).Select(r => (r, judged.Day));
}
