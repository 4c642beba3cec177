using System.Text;

namespace Safeguarding.Rules.Cli.Tests.Output;

public sealed class EvaluationJsonTests
{
    [Fact]
    public void Bytes_are_those_of_the_library()
    {
        var loader = new RulesetLoader();
        var evaluation = loader.File("board.yaml").OrThrow().Evaluate(loader.Records("not-compliant.yaml").OrThrow(), new(2024, 12, 31));
        using var stream = new MemoryStream();
        evaluation.WriteJson(stream);

        Assert.Equal(
            Encoding.UTF8.GetString(stream.ToArray()),
            Ran.Of("evaluate board.yaml --as-of 2024-12-31 --records not-compliant.yaml --format json").Out);
    }
}
