using Safeguarding.Rules.Cli.Inputs;

namespace Safeguarding.Rules.Cli.Tests.Inputs;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("board.yaml", "Ruleset")]
    [InlineData("compliant.yaml", "Records")]
    [InlineData("incident-records.yaml", "Records")]
    [InlineData("sources/board-terms.yaml", "Source")]
    [InlineData("passing.cases.yaml", "Cases")]
    [InlineData("broken-bytes.yaml", "Unreadable")]
    [InlineData("nothing.yaml", "Unreadable")]
    public void A_file_is_told_by_the_key_at_its_top(string file, string kind) => Assert.Equal(kind, FileKinds.Of(file).ToString());
}
