using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Documentation;

/// <summary>The written pages are those that the code gives. With SAFEGUARDING_RULES_WRITE_PAGES=1 the test writes them instead.</summary>
public sealed class PagesTests
{
    [Fact]
    public void Pages_are_those_that_the_code_gives()
    {
        var pages = Pages.All();
        if (Environment.GetEnvironmentVariable("SAFEGUARDING_RULES_WRITE_PAGES") == "1")
        {
            foreach (var (path, text) in pages)
            {
                var file = Repository.Path(path.Split('/'));
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }
        }

        Assert.All(pages, p => Assert.Equal(p.Value, File.Exists(Repository.Path(p.Key.Split('/'))) ? File.ReadAllText(Repository.Path(p.Key.Split('/'))) : $"no file {p.Key}"));
    }

    [Fact]
    public void No_page_is_left_over()
    {
        var pages = Pages.All().Keys;
        string[] folders = ["diagnostics", "kinds"];
        var onDisk = folders.SelectMany(f => Directory.GetFiles(Repository.Path("docs", f), "*.md")).Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'));

        Assert.Empty(onDisk.Except(pages, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_has_one_entry_and_every_text_its_grammar()
    {
        var entries = Catalogue.All;

        Assert.Equal(entries.Count, entries.DistinctBy(e => e.Code).Count());
        Assert.All(entries, e => Assert.Matches("^SGR[0-9]{4}$", e.Code));
        Assert.All(entries, e => Assert.False(e.Message.EndsWith('.'), e.Code));
        Assert.All(entries, e => Assert.False(char.IsUpper(e.Message[0]), e.Code));
        Assert.All(entries, e => Assert.NotEmpty(e.Mend));
    }
}
