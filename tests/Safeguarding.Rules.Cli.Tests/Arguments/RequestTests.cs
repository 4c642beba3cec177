namespace Safeguarding.Rules.Cli.Tests.Arguments;

public sealed class RequestTests
{
    [Theory]
    [InlineData("31/12/2024")]
    [InlineData("31.12.2024")]
    [InlineData("2024/12/31")]
    [InlineData("20241231")]
    public void A_day_written_in_another_way_is_guessed(string day) =>
        Assert.Contains($"`{day}` after --as-of is not a day; did you mean `2024-12-31`?", Error(day), StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("tomorrow")]
    [InlineData("2024")]
    public void A_day_that_is_none_is_not_guessed(string day)
    {
        Assert.Contains($"`{day}` after --as-of is not a day\n", Error(day), StringComparison.Ordinal);
        Assert.Contains("mend: write the year, the month and the day: --as-of 2026-11-22", Error(day), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of=2024-12-31")]
    [InlineData("--as-of 2024-12-31")]
    public void An_option_takes_its_value_after_a_blank_or_an_equals_sign(string option) =>
        Assert.Empty(Ran.Of($"evaluate board.yaml {option} --records compliant.yaml").Error);

    private static string Error(string day) => Ran.Of($"evaluate board.yaml --as-of {day} --records compliant.yaml").Error;
}
