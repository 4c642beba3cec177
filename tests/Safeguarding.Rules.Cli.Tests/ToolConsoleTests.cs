namespace Safeguarding.Rules.Cli.Tests;

public sealed class ToolConsoleTests
{
    [Theory]
    [InlineData(null, "xterm-256color", true)]
    [InlineData("", "xterm", true)]
    [InlineData(null, null, true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void Colour_is_shown_unless_the_environment_says_no(string? noColour, string? terminal, bool isShown) =>
        Assert.Equal(isShown, ToolConsole.ShowsColour(name => name switch { "NO_COLOR" => noColour, "TERM" => terminal, _ => null }));
}
