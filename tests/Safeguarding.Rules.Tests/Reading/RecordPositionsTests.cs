using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reading;

public sealed class RecordPositionsTests
{
    private const string Text =
        """
        format: 1
        recorded: 2024-09-01 to 2025-08-31
        bodies: [{ id: board }, { id: board }]
        meetings:
          - id: m1
            body: bord
            date: 2025-01-10
            attendance: { whole: no, items: [dcs, { office: dsp, for: dcx }] }
        offices: []
        """;

    [Theory]
    [InlineData("meetings", "", "5:5")]
    [InlineData("meetings", "id", "5:9")]
    [InlineData("meetings", "body", "6:11")]
    [InlineData("meetings", "attendance/1/for", "8:63")]
    [InlineData("meetings", "attendance/0/office", "8:38")]
    [InlineData("meetings", "chair", "5:5")]
    [InlineData("decisions", "id", "1:1")]
    public void Of_a_path_is_as_near_as_the_file_allows(string list, string path, string expected)
    {
        var span = Positions().Of(list, 0, path.Split('/', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, $"{span.Line}:{span.Column}");
    }

    [Fact]
    public void Of_an_id_gives_each_place() =>
        Assert.Equal(["r.yaml:3:16", "r.yaml:3:31"], Positions().Of("bodies", "board").Select(span => span.ToString()));

    [Fact]
    public void Problems_of_records_are_shown_at_their_place()
    {
        var read = RecordsReader.Read(new SourceText("r.yaml", Text), new())!;
        var report = new Report();
        report.Add(read.Records.Check().Select(problem => RecordProblemDiagnostics.Of(problem, read.Positions)));
        var said = report.ToDiagnostics().Where(d => d.Severity == Severity.Warning).Select(d => d.ToString()).ToList();

        Assert.Contains("r.yaml:3:31: warning SGR0401: `board` stands twice in `bodies`", said);
        Assert.Contains("r.yaml:6:11: warning SGR0403: `bord` is not in bodies; did you mean `board`?", said);
    }

    [Fact]
    public void Problems_of_records_built_in_code_have_no_place() => Assert.Equal(
        default, RecordProblemDiagnostics.Of(new() { Kind = RecordProblemKind.ListNotKept, List = "meetings" }, positions: null).Span);

    private static RecordPositions Positions() => RecordsReader.Read(new SourceText("r.yaml", Text), new())!.Positions;
}
