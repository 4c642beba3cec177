namespace Safeguarding.Rules.Cli.Tests.Arguments;

public sealed class UsageMistakesTests
{
    [Fact]
    public void Every_mistake_is_said_at_once()
    {
        var ran = Ran.Of("evaluate board.yaml --asof 2024-12-31 --plane --format");

        Assert.Equal(2, ran.Code);
        Assert.Contains("did you mean `--as-of`?", ran.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `--plain`?", ran.Error, StringComparison.Ordinal);
        Assert.Contains("nothing stands after --format", ran.Error, StringComparison.Ordinal);
        Assert.Contains("--records FILE is missing", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_mistyped_is_not_missing_as_well() =>
        Assert.DoesNotContain("is missing", Ran.Of("evaluate board.yaml --recrods compliant.yaml").Error, StringComparison.Ordinal);

    [Fact]
    public void An_option_given_twice_is_a_mistake() =>
        Assert.Contains("--records is given 2 times", Ran.Of("evaluate board.yaml --records a.yaml --records b.yaml").Error, StringComparison.Ordinal);

    [Fact]
    public void One_argument_too_many_is_a_mistake() =>
        Assert.Contains("`more` is one argument too many", Ran.Of("explain board.yaml BOARD-MEETS more").Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_arguments_is_not_read() =>
        Assert.Contains("there is no file or folder `@board.yaml`", Ran.Of("evaluate @board.yaml --records compliant.yaml").Error, StringComparison.Ordinal);

    [Fact]
    public void Hostile_text_cannot_move_the_cursor() =>
        Assert.DoesNotContain('\u001b', Ran.Of(["evaluate", "\u001b[2J", "--records", "compliant.yaml"]).Error);
}
