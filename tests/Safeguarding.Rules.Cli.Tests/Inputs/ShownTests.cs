using Safeguarding.Rules.Cli.Inputs;

namespace Safeguarding.Rules.Cli.Tests.Inputs;

public sealed class ShownTests
{
    [Fact]
    public void A_file_is_named_from_the_folder_worked_in()
    {
        Assert.Equal("sources/board-terms.yaml", Shown.Of(Path.GetFullPath("sources/board-terms.yaml")));
        Assert.Equal("board.yaml", Shown.Of("./board.yaml"));
        Assert.Equal("../other.yaml", Shown.Of("../other.yaml"));
    }

    [Fact]
    public void What_a_ruleset_rests_on_is_named_as_if_it_was_given() =>
        Assert.Contains("\n  broken-cited/sources/broken-terms.yaml:3:", Ran.Of("check broken-cited/board.yaml").Out, StringComparison.Ordinal);
}
