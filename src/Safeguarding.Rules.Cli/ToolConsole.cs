using System.Text;

namespace Safeguarding.Rules.Cli;

/// <summary>What the tool knows of the world around it: where results and diagnostics go, and what day it is.</summary>
internal sealed class ToolConsole
{
    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where diagnostics go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether results go to a terminal that shows colour, and nobody asked for none.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>How many characters fit on a line of the terminal.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The day it is, asked only where no day is given.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>What is cancelled when whoever waits asks to stop, asked only by what takes long.</summary>
    public Func<CancellationToken> Stop { get; init; } = () => default;

    /// <summary>The console of this process: UTF-8, with a line feed at the end of each line on every machine.</summary>
    public static ToolConsole OfThisProcess()
    {
        // Not Console.Out: it is locked, flushed after each write and slow to come up.
        var isTerminal = !Console.IsOutputRedirected;
        if (isTerminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new()
        {
            Out = Writer(Console.OpenStandardOutput()),
            Error = Writer(Console.OpenStandardError()),
            IsTerminal = isTerminal && ShowsColour(Environment.GetEnvironmentVariable),
            Width = isTerminal && Console.WindowWidth is > 0 and var width ? width : 80,
            Today = () => DateOnly.FromDateTime(DateTime.Now),
            Stop = StopKey,
        };
    }

    /// <summary>Whether a terminal with these environment variables shows colour, and nobody asked for none.</summary>
    public static bool ShowsColour(Func<string, string?> variable) => string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") is not "dumb";

    // The first time it is asked to end with what there is so far; the second time the process is ended.
    private static CancellationToken StopKey()
    {
        var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) =>
        {
            key.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        return stop.Token;
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096) { NewLine = "\n" };
}
