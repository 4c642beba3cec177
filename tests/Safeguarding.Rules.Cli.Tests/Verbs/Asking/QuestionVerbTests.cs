using System.Text.Json;

namespace Safeguarding.Rules.Cli.Tests.Verbs.Asking;

public sealed class QuestionVerbTests
{
    private const string Desk = "desk.yaml --records desk-records.yaml --as-of 2024-12-31";

    [Theory]
    [InlineData("quorum", "--body board")]
    [InlineData("chair", "--body board")]
    [InlineData("next-meeting", "--body board")]
    [InlineData("sign-off", "--decision policy --about policy")]
    [InlineData("escalation", "--concern concern-1")]
    [InlineData("obligations", "--to 2026-12-31")]
    public void Every_question_is_answered_in_both_forms(string question, string options)
    {
        var text = Ran.Of($"ask {question} {Desk} {options}");
        using var json = JsonDocument.Parse(Ran.Of($"ask {question} {Desk} {options} --format json").Out);

        Assert.Contains(text.Code, new[] { 0, 3 });
        Assert.Contains("\n  because: ", text.Out, StringComparison.Ordinal);
        Assert.Equal(question, json.RootElement.GetProperty("answer").GetProperty("ask").GetString());
        Assert.Equal("2024-12-31", json.RootElement.GetProperty("asOf").GetString());
    }

    [Theory]
    [InlineData("chair", "--body \t")]
    [InlineData("sign-off", "--decision \t")]
    [InlineData("escalation", "--concern \t")]
    public void An_empty_name_is_a_mistake(string question, string options)
    {
        var ran = Ran.Of($"ask {question} {Desk} {options}".Split(' '));

        Assert.Equal(2, ran.Code);
        Assert.Contains("nothing stands after", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_default_to_three_months_from_the_as_of_date() =>
        Assert.StartsWith("the duties that fall due from 2024-12-31 to 2025-03-31:", Ran.Of($"ask obligations {Desk}").Out, StringComparison.Ordinal);

    [Fact]
    public void Days_at_the_end_of_time_do_no_harm() =>
        Assert.NotEqual(70, Ran.Of($"ask obligations {Desk} --from 9999-12-31").Code);
}
