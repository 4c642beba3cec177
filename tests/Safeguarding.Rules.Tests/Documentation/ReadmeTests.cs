using System.Text.RegularExpressions;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Documentation;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.Path("README.md"));

    [Fact]
    public void Sample_is_the_one_that_is_compiled()
    {
        var compiled = File.ReadAllText(Repository.Path("tests", "Safeguarding.Rules.Tests", "Documentation", "ReadmeSample.cs"));
        var code = compiled[(compiled.IndexOf("// sample\n", StringComparison.Ordinal) + 10)..compiled.IndexOf("\n        // end", StringComparison.Ordinal)];
        var dedented = string.Join('\n', code.Split('\n').Select(l => l.Length > 8 ? l[8..] : l.TrimStart())).TrimEnd();

        Assert.Equal("using Safeguarding.Rules;\n\n" + dedented, Block("csharp"));
    }

    [Fact]
    public void Sample_prints_what_the_readme_shows()
    {
        var before = Environment.CurrentDirectory;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Environment.CurrentDirectory = Repository.Root;
            AnybodyElse.ReadmeSample.Run(output);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        Assert.Equal(Block("text"), output.ToString().TrimEnd('\n'));
    }

    [Fact]
    public void Readme_is_short_enough_to_be_read() => Assert.InRange(Readme.Split('\n').Length, 40, 150);

    private static string Block(string language) => Fence(language).Match(Readme).Groups["code"].Value.TrimEnd('\n');

    private static Regex Fence(string language) => new($"```{language}\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
}
