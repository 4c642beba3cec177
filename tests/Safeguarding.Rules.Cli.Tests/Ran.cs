namespace Safeguarding.Rules.Cli.Tests;

/// <summary>What came of running the tool.</summary>
internal sealed record Ran(int Code, string Out, string Error)
{
    /// <summary>The day that it is in these tests.</summary>
    public static readonly DateOnly Today = new(2024, 12, 31);

    /// <summary>Runs the tool in this process, as somebody would whose output goes to a file.</summary>
    /// <param name="line">The arguments, with blanks between them.</param>
    public static Ran Of(string line) => Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Runs the tool in this process on a terminal.</summary>
    public static Ran OnTerminal(string line, int width = 80) => Of(line.Split(' '), isTerminal: true, width);

    /// <summary>Runs the tool in this process.</summary>
    public static Ran Of(string[] arguments, bool isTerminal = false, int width = 80, Func<DateOnly>? today = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Tool.Run(arguments, new() { Out = output, Error = error, IsTerminal = isTerminal, Width = width, Today = today ?? (() => Today) });
        return new(code, output.ToString(), error.ToString());
    }
}
