using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Tests.Diagnostics;

public sealed class CatalogueEntryTests
{
    private static readonly CatalogueEntry Entry = new()
    {
        Code = "SGR0000",
        Severity = Severity.Warning,
        Message = "{0} is not {1}",
        Mend = "write `{ from: {1} }` or {2}",
        Why = "A test.",
    };

    [Fact]
    public void At_fills_the_holes_and_leaves_braces_that_are_none()
    {
        var diagnostic = Entry.At(new("a.yaml", 2, 3), "`x`", "y");

        Assert.Equal("`x` is not y", diagnostic.Message);
        Assert.Equal("write `{ from: y }` or {2}", diagnostic.Mend);
        Assert.Equal("a.yaml:2:3: warning SGR0000: `x` is not y", diagnostic.ToString());
        Assert.Equal("docs/diagnostics/SGR0000.md", diagnostic.Page);
    }

    [Fact]
    public void At_does_not_fill_holes_that_the_author_wrote() =>
        Assert.Equal("`{1}` is not y", Entry.At(default, "`{1}`", "y").Message);
}
