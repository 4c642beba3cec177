using System.Runtime.CompilerServices;

namespace Safeguarding.Rules.Testing.Tests;

public sealed class TestingPageTests
{
    [Fact]
    public void Sample_of_the_page_is_the_one_that_is_compiled()
    {
        var code = Between(File.ReadAllText(Beside("TestingPageSample.cs")), "        // sample\n", "\n        // end");
        var dedented = string.Join('\n', code.Split('\n').Select(l => l.Length > 8 ? l[8..] : l.TrimStart())).TrimEnd();
        var page = Between(File.ReadAllText(Beside("../../docs/testing.md")), "```csharp\n", "```").TrimEnd();

        Assert.Equal("using FsCheck;\nusing FsCheck.Fluent;\nusing Safeguarding.Rules.Testing;\n\n" + dedented, page);
    }

    [Fact]
    public void Sample_of_the_page_runs() => AnybodyElse.TestingPageSample.Run();

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Beside(string path, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, path);
}
