namespace Safeguarding.Rules.Cli.Tests.Output;

public sealed class EvaluationMarkdownTests
{
    [Fact]
    public void Rows_of_a_table_have_as_many_cells_as_its_head()
    {
        var cells = 0;
        var rows = 0;
        foreach (var line in Ran.Of("evaluate board.yaml --as-of 2025-01-31 --records not-compliant.yaml --format markdown").Out.Split('\n'))
        {
            var now = line.StartsWith('|') ? line.Replace(@"\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|') : 0;
            Assert.True(cells == 0 || now == 0 || now == cells, line);
            cells = now;
            rows += now > 0 ? 1 : 0;
        }

        Assert.True(rows > 15, $"only {rows} rows were looked at");
    }

    [Fact]
    public void What_a_waiver_says_makes_no_tag()
    {
        var text = Ran.Of("evaluate board.yaml --as-of 2025-01-31 --records not-compliant.yaml --format markdown").Out;

        Assert.Contains(@"&lt;b&gt;flooding&lt;/b&gt; \| no road", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
    }
}
