using System.Reflection;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Tests.Diagnostics;

public sealed class CatalogueTests
{
    private const int Fewest = 50;

    private static readonly string[] Machine = ["System.", "YamlDotNet", "Exception", "null", "Safeguarding.Rules", "`1"];

    private static readonly IReadOnlyList<CatalogueEntry> Declared = [.. typeof(Catalogue)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(CatalogueEntry))
        .Select(property => (CatalogueEntry)property.GetValue(null)!)];

    [Fact]
    public void All_lists_every_entry_once()
    {
        Assert.True(Declared.Count >= Fewest, $"only {Declared.Count} entries were looked at");
        Assert.Equal(Declared.Select(e => e.Code).Order(StringComparer.Ordinal), Catalogue.All.Select(e => e.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_stand_once_and_have_the_house_form()
    {
        Assert.Empty(Catalogue.All.GroupBy(e => e.Code).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(Catalogue.All, e => Assert.Matches("^SGR0[0-9]{3}$", e.Code));
    }

    [Fact]
    public void Texts_keep_the_grammar() => Assert.Empty(Catalogue.All.SelectMany(Wrong));

    [Theory]
    [InlineData("Begins with a capital", "mend it", "begins with a capital: Begins with a capital")]
    [InlineData("ends with a full stop.", "mend it", "ends with a full stop: ends with a full stop.")]
    [InlineData("says System.String", "mend it", "shows the machine: says System.String")]
    [InlineData("says nothing of mending", "", "is empty: ")]
    public void A_text_that_breaks_the_grammar_is_found(string message, string mend, string expected) => Assert.Equal(
        ["SGR0000 " + expected], Wrong(new() { Code = "SGR0000", Message = message, Mend = mend, Why = "Because." }));

    private static IEnumerable<string> Wrong(CatalogueEntry entry)
    {
        foreach (var text in new[] { entry.Message, entry.Mend })
        {
            var problem = text.Length == 0 ? "is empty"
                : char.IsUpper(text[0]) ? "begins with a capital"
                : text.EndsWith('.') ? "ends with a full stop"
                : Machine.Any(word => text.Contains(word, StringComparison.Ordinal)) ? "shows the machine"
                : null;
            if (problem is not null)
            {
                yield return $"{entry.Code} {problem}: {text}";
            }
        }

        if (!char.IsUpper(entry.Why.FirstOrDefault()) || !entry.Why.EndsWith('.'))
        {
            yield return $"{entry.Code} does not say why in a sentence: {entry.Why}";
        }
    }
}
