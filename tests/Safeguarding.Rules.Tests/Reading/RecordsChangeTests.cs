using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;
using Safeguarding.Rules.Tests.Shapes;

namespace Safeguarding.Rules.Tests.Reading;

public sealed class RecordsChangeTests
{
    private const string Before =
        """
        recorded: 2024-09-01 to 2025-08-31
        meetings:
          - { id: m1, body: a, date: 2025-01-10 }
          - { id: m2, body: a, date: 2025-02-10 }
        cases: { recorded: some, items: [{ id: c1 }] }
        """;

    [Fact]
    public void Apply_replaces_adds_and_takes_out()
    {
        var records = Changed("meetings: [{ id: m2, removed: yes }, { id: m3, body: c, date: 2025-03-10 }, { id: m1, body: b, date: 2025-01-11 }]");

        Assert.Equal(
            [("m1", "b"), ("m3", "c")],
            records.Meetings.Items.Select(m => (m.Id, m.Bodies[0])));
        Assert.Equal(Some.Day("2024-09-01"), records.Meetings.From);
    }

    [Fact]
    public void Apply_to_a_list_with_a_reach_keeps_it_unless_it_is_changed()
    {
        Assert.Equal(Recorded.Some(new Case { Id = "c1" }, new Case { Id = "c2" }), Changed("cases: [{ id: c2 }]").Cases);
        Assert.Equal(
            Recorded.Between(Some.Day("2025-01-01"), Some.Day("2025-01-31"), new Case { Id = "c1" }, new Case { Id = "c2" }),
            Changed("cases: { recorded: 2025-01-01 to 2025-01-31, items: [{ id: c2 }] }").Cases);
    }

    [Fact]
    public void Apply_to_a_list_that_is_not_there_makes_it() =>
        Assert.Equal(["r1"], Changed("documents: [{ id: r1 }]").Documents.Items.Select(d => d.Id));

    [Fact]
    public void Apply_a_change_of_recorded_or_of_a_word_replaces_it()
    {
        Assert.Equal(Reach.Some, Changed("recorded: some").Meetings.Reach);
        Assert.False(Changed("meetings: not-kept").Meetings.IsKept);
        Assert.Equal("sussex", Changed("partnership: sussex").Partnership);
    }

    [Theory]
    [InlineData("meetings: [{ body: a }]", "SGR0103 this item has no `id`: the id of the item that it changes or adds")]
    [InlineData("meetings: [{ id: m9, removed: yes }]", "SGR0201 `m9` is not in the list from which it is removed")]
    [InlineData("[meetings]", "SGR0104 expected the lists that change, found a list")]
    public void Apply_what_is_no_change_is_refused(string change, string expected)
    {
        var report = new Report();

        Assert.Null(RecordsChange.Apply(Yaml.Node(Before), Yaml.Node(change), report));
        Assert.Equal([expected], report.ToDiagnostics().Select(d => $"{d.Code} {d.Message}"));
    }

    [Fact]
    public void Apply_leaves_the_records_as_they_were()
    {
        var before = Yaml.Node(Before);
        RecordsChange.Apply(before, Yaml.Node("meetings: [{ id: m1, removed: yes }]"), new());

        Assert.Equal(CanonicalText.Of(Yaml.Node(Before)), CanonicalText.Of(before));
    }

    private static PartnershipRecords Changed(string change)
    {
        var report = new Report();
        var node = RecordsChange.Apply(Yaml.Node(Before), Yaml.Node(change), report)!;
        var read = RecordsReader.Read(node, report, isFile: false);
        Assert.Equal("", DiagnosticText.Of(report.ToDiagnostics()));
        return read!.Records;
    }
}
