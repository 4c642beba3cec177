using System.Text.Json;
using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Clauses as JSON. What waits for a kind of rule that does not exist is recorded as waiting, and so counts as recorded.</summary>
internal static class CoverageJson
{
    /// <summary>The document.</summary>
    public static string Of(ClauseCoverage coverage) => JsonText.Object(json =>
    {
        Numbers(json, coverage.Sources.Where(s => s.IsWhole).Sum(s => s.Clauses.Count), coverage.Count);
        Sources(json, "sources", coverage.Sources.Where(s => s.IsWhole));
        Sources(json, "also", coverage.Sources.Where(s => !s.IsWhole));
    });

    private static void Sources(Utf8JsonWriter json, string name, IEnumerable<SourceCoverage> sources)
    {
        json.WriteStartArray(name);
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("source", source.Source);
            json.Text("title", source.Title);
            Numbers(json, source.Clauses.Count, source.Count);
            json.WriteStartArray("items");
            foreach (var clause in source.Clauses)
            {
                Clause(json, clause);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, int clauses, Func<ClauseState, int> count)
    {
        json.WriteNumber("clauses", clauses);
        json.WriteNumber("encoded", count(ClauseState.Encoded));
        json.WriteNumber("recorded", count(ClauseState.Recorded) + count(ClauseState.Later));
        json.WriteNumber("unaccounted", count(ClauseState.Unaccounted));
    }

    private static void Clause(Utf8JsonWriter json, CoveredClause covered)
    {
        var clause = covered.Clause;
        json.WriteStartObject();
        json.WriteString("clause", clause.Id);
        json.WriteString("ref", clause.Ref);
        json.WriteString("strength", Words.WordOf(clause.Strength));
        json.WriteString("says", clause.Says);
        json.WriteString("state", Code(covered.State));
        if (clause.Recorded is { } recorded)
        {
            json.WriteString("recorded", recorded);
        }
        else if (clause.Later is { } later)
        {
            json.WriteString("later", later);
        }

        if (!covered.Rules.IsEmpty || clause is { Recorded: null, Later: null })
        {
            json.WriteStartArray("rules");
            foreach (var rule in covered.Rules)
            {
                json.WriteStartObject();
                json.WriteString("ruleset", rule.Ruleset);
                json.WriteString("rule", rule.Rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (!covered.Problems.IsEmpty)
        {
            json.Diagnostics(covered.Problems.Select(Inputs.Shown.Of));
        }

        json.WriteEndObject();
    }

    private static string Code(ClauseState state) => state switch
    {
        ClauseState.Encoded => "encoded",
        ClauseState.Recorded => "recorded",
        ClauseState.Later => "later",
        ClauseState.NotCited => "not-cited",
        _ => "unaccounted",
    };
}
