using System.Diagnostics;

namespace Safeguarding.Rules.Cli.Tests;

/// <summary>The program as a process of its own: what no test in this process sees.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task Bytes_are_those_of_the_tool_whatever_the_time_zone_and_language()
    {
        const string Line = "evaluate board.yaml --as-of 2024-12-31 --records not-compliant.yaml --format json";

        var here = await Run(Line, zone: "Pacific/Kiritimati", language: "ar_SA.UTF-8");

        Assert.Equal(Ran.Of(Line), here);
        Assert.Equal(here, await Run(Line, zone: "America/Los_Angeles", language: "tr_TR.ISO-8859-9"));
    }

    [Fact]
    public async Task Today_is_the_day_of_the_machine()
    {
        var ran = await Run("evaluate board.yaml --records compliant.yaml", zone: "UTC", language: "C");
        var today = DateTime.UtcNow;

        Assert.Matches($"^as of ({today:yyyy-MM-dd}|{today.AddDays(-1):yyyy-MM-dd}), which is today", ran.Error);
    }

    private static async Task<Ran> Run(string line, string zone, string language)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Folders.Files,
        };
        start.Environment["TZ"] = zone;
        start.Environment["LC_ALL"] = language;
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "safeguarding-rules.dll"));
        foreach (var argument in line.Split(' '))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
