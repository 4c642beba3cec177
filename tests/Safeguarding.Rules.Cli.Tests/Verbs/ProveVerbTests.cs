namespace Safeguarding.Rules.Cli.Tests.Verbs;

public sealed class ProveVerbTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void What_is_stopped_is_not_decided(string format)
    {
        using var output = new StringWriter { NewLine = "\n" };

        var code = Tool.Run(["prove", "sussex/executive", "--format", format], new() { Out = output, Error = output, IsTerminal = false, Today = () => Ran.Today, Stop = () => new(canceled: true) });

        Assert.Equal(3, code);
        Assert.Contains("it was stopped", output.ToString(), StringComparison.Ordinal);
    }
}
