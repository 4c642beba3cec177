namespace Safeguarding.Rules.Cli.Tests.Verbs.Asking;

public sealed class QuorumVerbTests
{
    private const string Ask = "ask quorum board.yaml --records compliant.yaml --as-of 2024-12-31 --body board";

    [Theory]
    [InlineData("--attending director,superintendent")]
    [InlineData("--attending director --attending superintendent")]
    [InlineData("--attending director,,superintendent,")]
    public void Offices_are_given_with_commas_or_one_by_one(string attending) =>
        Assert.StartsWith("the quorum of board on 2024-12-31: quorate\n", Ran.Of($"{Ask} {attending}").Out, StringComparison.Ordinal);

    [Fact]
    public void Who_comes_for_another_is_not_the_other() =>
        Assert.Contains("not quorate", Ran.Of($"{Ask} --attending director,clerk=superintendent").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("=director")]
    [InlineData("director=")]
    [InlineData("a=b=c")]
    public void Who_comes_for_nobody_is_a_mistake(string attending)
    {
        var ran = Ran.Of($"{Ask} --attending {attending}");

        Assert.Equal(2, ran.Code);
        Assert.Contains($"`{attending}` after --attending says nobody", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_meeting_is_on_the_day_given() =>
        Assert.StartsWith("the quorum of board on 2024-06-01:", Ran.Of($"{Ask} --date 2024-06-01").Out, StringComparison.Ordinal);
}
