using System.Text;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Documentation;

/// <summary>The pages that are written from the code: one for each diagnostic code, one for each kind of rule.</summary>
internal static class Pages
{
    /// <summary>Every page, by its path from the root of the repository.</summary>
    public static SortedDictionary<string, string> All()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Catalogue.All)
        {
            pages.Add($"docs/diagnostics/{entry.Code}.md", Of(entry));
        }

        foreach (var kind in RuleKinds.Default.All)
        {
            pages.Add($"docs/kinds/{kind.Name}.md", Of(kind));
        }

        pages.Add("docs/kinds/README.md", Index());
        return pages;
    }

    private static string Of(CatalogueEntry entry) => $"""
        # {entry.Code}

        **{Severities.Word(entry.Severity)}:** {entry.Message}

        **Mend:** {entry.Mend}

        {entry.Why}

        In the texts, `{"{0}"}`, `{"{1}"}` and so on stand for the words of the case.

        """;

    private static string Of(IRuleKind kind)
    {
        var page = new StringBuilder();
        page.Append($"# {kind.Name}\n\nA rule of this kind says {kind.Shape.Says}.\n\n## Fields\n\n| field | left out | says | written as |\n| --- | --- | --- | --- |\n");
        foreach (var field in kind.Shape.Fields)
        {
            var mark = field.Mark switch
            {
                FieldMark.Need => "a mistake",
                FieldMark.NotStated => "*not stated*: cannot tell where the readings differ",
                _ => field.Default is { } value and not "[]" ? $"`{value}`" : "nothing is asked",
            };
            page.Append($"| `{field.Key}` | {mark} | {Cell(field.Says)} | {Cell(field.Syntax.Expected)} |\n");
        }

        page.Append($"\n## Example\n\n```yaml\n{kind.Name}: {kind.Shape.Example}\n```\n");
        if (Describe(kind) is { } words)
        {
            page.Append($"\nIn words: {words}.\n");
        }

        var judged = KindDocs.Of(kind.GetType());
        Assert.NotEmpty(judged);
        page.Append($"\n## How it is judged\n\n{string.Join("\n\n", judged)}\n");
        return page.ToString();
    }

    private static string Index() =>
        "# The kinds of rule\n\n" + string.Concat(RuleKinds.Default.All.Select(k => $"- [{k.Name}]({k.Name}.md): {k.Shape.Says}\n"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string? Describe(IRuleKind kind)
    {
        var text = $"format: 1\nruleset: docs/example\nstatus: proposal\nin-force: {{from: 2024-09-01}}\ngovernance-year: {{starts: 09-01}}\n"
            + $"calendar: england-and-wales\nrules: {{EXAMPLE: {{{kind.Name}: {kind.Shape.Example}, strength: must, source: T-01}}}}\n";
        return new RulesetLoader().Text("example.yaml", text).OrThrow().Rules[0].Versions[0] is var rule ? kind.Describe(rule) : null;
    }
}
