using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;
using Safeguarding.Rules.Tests.Records;

namespace Safeguarding.Rules.Tests.Reading;

public sealed class RecordsRoundTripLaw
{
    private static Gen<PartnershipRecords> Records => RecordGenerators.Records.Select(WithoutEmptyFacts);

    [Fact]
    public void Records_that_are_printed_are_read_as_they_were() =>
        Law.Holds(Records, records => Same(records, Again(records)), RecordGenerators.Smaller, times: 200);

    [Fact]
    public void Records_that_are_read_are_printed_as_they_were() =>
        Law.Holds(Records, records => RecordsReader.Write(Again(records)) == RecordsReader.Write(records), RecordGenerators.Smaller, times: 100);

    [Fact]
    public void The_sample_records_survive() => Assert.Equal(Some.Records(), Again(Some.Records()));

    // The first fields that differ are what a failure should show.
    private static bool Same(PartnershipRecords one, PartnershipRecords other) => one == other
        ? true
        : throw new InvalidOperationException(string.Join(
            '\n', one.ToString().Split(", ").Zip(other.ToString().Split(", ")).Where(pair => pair.First != pair.Second).Take(3)));

    private static PartnershipRecords Again(PartnershipRecords records)
    {
        var report = new Report();
        var source = new SourceText("r.yaml", RecordsReader.Write(records));
        var read = RecordsReader.Read(source, report);
        return read?.Records ?? throw new InvalidOperationException(DiagnosticText.Of(report.ToDiagnostics(), source));
    }

    // A list that is known to be empty is known to be none; files have one way to say both.
    private static PartnershipRecords WithoutEmptyFacts(PartnershipRecords records) => records with
    {
        Meetings = Each(records.Meetings, meeting => meeting with
        {
            Items = Each(meeting.Items, item => item with { Absent = Plain(item.Absent), RelevantTo = Plain(item.RelevantTo) }),
            NoticeStates = Plain(meeting.NoticeStates),
        }),
    };

    private static Known<ValueList<string>> Plain(Known<ValueList<string>> fact) =>
        fact.TryGet(out var items) && items.IsEmpty ? Known<ValueList<string>>.None : fact;

    private static Recorded<T> Each<T>(Recorded<T> list, Func<T, T> change) => list.With(list.Items.Select(change).ToValueList());
}
