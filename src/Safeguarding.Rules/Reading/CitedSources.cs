using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>The clauses of the sources that a ruleset cites, and the checks that its rules rest on them.</summary>
internal sealed class CitedSources
{
    private readonly Dictionary<string, (SourceDocument Source, ClauseDocument Clause)> clauses = new(StringComparer.Ordinal);
    private readonly bool isEmpty;

    private CitedSources(bool isEmpty) => this.isEmpty = isEmpty;

    /// <summary>Reads what a ruleset cites; what cannot be found is said where it is named.</summary>
    public static CitedSources Read(RulesetDocument ruleset, RulesetFiles files, Report report)
    {
        var cited = new CitedSources(ruleset.Cites.IsEmpty);
        foreach (var name in ruleset.Cites)
        {
            if (files.Find(name) is not { } text)
            {
                report.Add(Catalogue.UnknownName.At(SpanOf(ruleset, "cites", name), Quote.Text(name), "a source", "a file in `sources/`, named without its ending"));
                continue;
            }

            if (SourcesReader.Read(text, report) is { } source)
            {
                foreach (var clause in source.Clauses)
                {
                    cited.clauses.TryAdd(clause.Id, (source, clause));
                }
            }
        }

        return cited;
    }

    /// <summary>Where a word of a list at the top of a ruleset stands.</summary>
    public static Span SpanOf(RulesetDocument ruleset, string key, string word)
    {
        var value = (ruleset.Node as MappingNode)?.Value(key);
        return (value as ListNode)?.Items.OfType<TextNode>().FirstOrDefault(t => t.Text == word)?.Span ?? value?.Span ?? default;
    }

    /// <summary>Says which clauses are not there, or are such that no rule may rest on them.</summary>
    public void Check(RulesetDocument ruleset, Report report)
    {
        if (isEmpty)
        {
            if (ruleset.Rules.FirstOrDefault(r => r.Versions.Any(v => !v.Sources.IsEmpty)) is { } first)
            {
                report.Add(Catalogue.CitesNothing.At(first.Span));
            }

            return;
        }

        foreach (var version in ruleset.Rules.SelectMany(r => r.Versions))
        {
            foreach (var id in version.Sources)
            {
                var span = SpanOf(version, id);
                if (!clauses.TryGetValue(id, out var found))
                {
                    report.Add(Suggest.Nearest(id, clauses.Keys) is { } near
                        ? Catalogue.MistypedName.At(span, Quote.Text(id), "a clause of the sources cited", Quote.Text(near))
                        : Catalogue.UnknownName.At(span, Quote.Text(id), "a clause of the sources cited", "the files that `cites` names"));
                }
                else if (found.Clause.Recorded is { } recorded)
                {
                    report.Add(Catalogue.ClauseIsRecordedOnly.At(span, Quote.Text(id), Quote.Text(recorded)));
                }
            }
        }
    }

    /// <summary>The citation of a clause, as far as its source was loaded.</summary>
    public Citation Cite(string id) => clauses.TryGetValue(id, out var found)
        ? new(id, found.Clause.Ref, found.Source.Name, found.Clause.Says)
        : new(id);

    private static Span SpanOf(RuleVersionDocument version, string id) => version.Node?.Value("source") switch
    {
        ListNode list => list.Items.OfType<TextNode>().FirstOrDefault(t => t.Text == id)?.Span ?? list.Span,
        var node => node?.Span ?? version.At("source"),
    };
}
