using System.CommandLine;
using Safeguarding.Rules.Cli.Verbs;

namespace Safeguarding.Rules.Cli.Tests.Arguments;

public sealed class HelpTextTests
{
    // No records that ship have a concern in them yet.
    public static TheoryData<string> Lines => [.. Verbs().SelectMany(v => v.Examples).Where(e => !e.Contains("--concern", StringComparison.Ordinal))];

    [Fact]
    public void Every_verb_and_option_is_explained_in_one_line()
    {
        var verbs = Verbs().ToList();

        Assert.True(verbs.Count >= 10, $"only {verbs.Count} verbs were looked at");
        foreach (var symbol in verbs.SelectMany(v => v.Options.Cast<Symbol>().Concat(v.Arguments).Append(v)))
        {
            Assert.False(string.IsNullOrWhiteSpace(symbol.Description), $"{symbol.Name} is not explained");
            Assert.DoesNotContain('\n', symbol.Description);
            Assert.False(symbol.Description.EndsWith('.'), $"{symbol.Name}: a line of help has no full stop");
        }
    }

    [Fact]
    public void Every_verb_has_an_example_and_its_exit_codes() => Assert.All(Verbs(), verb =>
    {
        Assert.NotEmpty(verb.Examples);
        Assert.NotEmpty(verb.Codes);
        Assert.All(verb.Examples, example => Assert.StartsWith(Tool.Name, $"{Tool.Name} {example}", StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_example_works_on_what_ships(string line)
    {
        // Examples are typed in the folder of the repository; these tests run in one below it.
        var up = Path.GetRelativePath(Environment.CurrentDirectory, Folders.Repository).Replace('\\', '/');
        var ran = Ran.Of([.. line.Split(' ').Select(word => word.StartsWith("rulesets", StringComparison.Ordinal) ? $"{up}/{word}" : word)]);

        Assert.True(ran.Code is 0 or 1 or 3, $"exit {ran.Code}: {ran.Error}");
        Assert.NotEmpty(ran.Out);
        Assert.DoesNotContain("error", ran.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<Verb> Verbs() => VerbList.Root([]).Subcommands.SelectMany(Leaves);

    private static IEnumerable<Verb> Leaves(Command command) => command is Verb verb ? [verb] : command.Subcommands.SelectMany(Leaves);
}
