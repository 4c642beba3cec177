namespace Safeguarding.Rules.Cli.Tests.Documentation;

/// <summary>
/// A page whose steps are done on a copy of the rulesets, one after the other: <c>write=</c> makes a file, <c>add=</c> adds to the end of
/// one, <c>find=</c> and the <c>put</c> after it change a part of one, and each command of a <c>console</c> block is run.
/// </summary>
internal sealed class Walkthrough(string[] page) : IDisposable
{
    private readonly RulesetsCopy rulesets = new();
    private readonly List<(Command Command, string[] Output)> wrong = [];
    private Block? found;

    /// <summary>How many steps were done: files that changed, and commands.</summary>
    public int Steps { get; private set; }

    /// <summary>Does every step.</summary>
    /// <returns>The page with what was printed in place of what it shows, wherever the two differ.</returns>
    public string[] Run()
    {
        foreach (var block in Block.In(page))
        {
            Do(block);
        }

        Assert.Null(found);
        var written = page.ToList();
        foreach (var (command, output) in Enumerable.Reverse(wrong))
        {
            written.RemoveRange(command.First, command.Shown.Count);
            written.InsertRange(command.First, output);
        }

        return [.. written];
    }

    public void Dispose() => rulesets.Dispose();

    private void Do(Block block)
    {
        if (block.Info == "console")
        {
            foreach (var command in Command.In(block))
            {
                Do(command);
            }
        }
        else if (block.Info == "yaml put")
        {
            Change(found!.Of("find")!, text => Put(text, found.Text, block.Text));
            found = null;
        }
        else if (block.Of("find") is { } changed)
        {
            found = Named(block, changed);
        }
        else if (block.Of("add") is { } longer)
        {
            Named(block, longer);
            Change(longer, text => text + block.Text);
        }
        else if (block.Of("write") is { } file)
        {
            Named(block, file);
            Directory.CreateDirectory(Path.GetDirectoryName(rulesets.Path(file))!);
            Assert.False(File.Exists(rulesets.Path(file)), $"{file} is there already");
            Change(file, _ => block.Text);
        }
    }

    private void Do(Command command)
    {
        var ran = rulesets.Run(command.Line);
        var output = (ran.Error + ran.Out).TrimEnd('\n').Split('\n');
        Assert.True(ran.Code == command.Code, $"exit {ran.Code}, not {command.Code}: {command.Line}\n{ran.Error}{ran.Out}");
        Steps++;
        if (!command.Shows(output))
        {
            wrong.Add((command, output));
        }
    }

    private void Change(string file, Func<string, string> change)
    {
        var path = rulesets.Path(file);
        File.WriteAllText(path, change(File.Exists(path) ? File.ReadAllText(path) : string.Empty));
        Steps++;
    }

    private static string Put(string text, string find, string put)
    {
        Assert.True(text.Split(find).Length == 2, $"this is not once in the file:\n{find}");
        return text.Replace(find, put, StringComparison.Ordinal);
    }

    // What follows the fence is not seen by those who read the page: the sentence before it must say which file is meant.
    private static Block Named(Block block, string file)
    {
        Assert.True(block.Lead.Contains($"`{file}`", StringComparison.Ordinal), $"the line before the block does not name {file}: {block.Lead}");
        return block;
    }
}
