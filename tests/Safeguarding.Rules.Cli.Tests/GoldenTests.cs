namespace Safeguarding.Rules.Cli.Tests;

/// <summary>Everything that the tool says, byte for byte.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string, string> InAFile => Data(Scenes.InAFile);

    public static TheoryData<string, string> OnATerminal => Data(Scenes.OnATerminal);

    [Theory]
    [MemberData(nameof(InAFile))]
    public void Output_in_a_file_is_the_approved_one(string name, string line) => Compare(name, line, Ran.Of(line));

    [Theory]
    [MemberData(nameof(OnATerminal))]
    public void Output_on_a_terminal_is_the_approved_one(string name, string line) => Compare(name, line, Lasting(Ran.OnTerminal(line)));

    [Fact]
    public void Every_approved_file_has_its_scene()
    {
        var files = Directory.EnumerateFiles(Folders.Golden, "*.approved.txt").Select(Path.GetFileName).ToList();

        Assert.True(files.Count > 30, $"only {files.Count} files were looked at");
        Assert.Empty(Orphans(files!, Scenes.InAFile.Concat(Scenes.OnATerminal).Select(s => s.Name)));
    }

    [Fact]
    public void An_approved_file_without_a_scene_is_found() =>
        Assert.Equal(["b.approved.txt"], Orphans(["a.approved.txt", "b.approved.txt"], ["a"]));

    // What was drawn while something lasted is gone when the cursor is shown again, and how often it was drawn is by chance.
    private static Ran Lasting(Ran ran)
    {
        const string ShowCursor = "\u001b[?25h";
        var end = ran.Out.LastIndexOf(ShowCursor, StringComparison.Ordinal);
        return end < 0 ? ran : ran with { Out = ran.Out[(end + ShowCursor.Length)..] };
    }

    private static IEnumerable<string> Orphans(IEnumerable<string> files, IEnumerable<string> names) => files.Except(names.Select(n => n + ".approved.txt"));

    private static TheoryData<string, string> Data(IEnumerable<(string Name, string Line)> scenes)
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, line) in scenes)
        {
            data.Add(name, line);
        }

        return data;
    }

    private static void Compare(string name, string line, Ran ran)
    {
        var actual = $"$ safeguarding-rules {line}\nexit {ran.Code}\n--- standard output\n{ran.Out}\n--- standard error\n{ran.Error}"
            .Replace("\u001b", "␛", StringComparison.Ordinal);
        var approved = Path.Combine(Folders.Golden, name + ".approved.txt");
        var received = Path.Combine(Folders.Golden, name + ".received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : string.Empty;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{name} is not as approved. If it should be so, replace {name}.approved.txt with {name}.received.txt, which is beside it.\n\n{actual}");
    }
}
