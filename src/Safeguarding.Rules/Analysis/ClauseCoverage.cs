using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>What became of every clause of some sources: encoded by which rules, recorded why, or unaccounted.</summary>
public sealed record ClauseCoverage
{
    /// <summary>The sources, by name.</summary>
    public required ValueList<SourceCoverage> Sources { get; init; }

    /// <summary>Whether no clause is unaccounted, in whole sources and in others.</summary>
    public bool IsComplete => Sources.All(s => s.Count(ClauseState.Unaccounted) == 0);

    /// <summary>Looks up each clause in the rulesets.</summary>
    /// <param name="rulesets">The rulesets; a rule that several of them follow counts once.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="kinds">The kinds of rule that there are; <c>null</c>: those of this library.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rulesets"/> or <paramref name="sources"/> is <c>null</c>.</exception>
    public static ClauseCoverage Of(IEnumerable<Ruleset> rulesets, IEnumerable<SourceDocument> sources, RuleKinds? kinds = null)
    {
        ArgumentNullException.ThrowIfNull(rulesets);
        ArgumentNullException.ThrowIfNull(sources);
        var judge = new ClauseJudgement(new CitingRules(rulesets), kinds ?? RuleKinds.Default);
        return new()
        {
            Sources = sources.OrderBy(s => s.Name, StringComparer.Ordinal).Select(source => new SourceCoverage
            {
                Source = source.Name,
                Title = source.Title,
                IsWhole = source.IsWhole,
                Clauses = source.Clauses.Select(clause => judge.Of(source, clause)).ToValueList(),
            }).ToValueList(),
        };
    }

    /// <summary>How many clauses of whole sources are in a state.</summary>
    public int Count(ClauseState state) => Sources.Where(s => s.IsWhole).Sum(s => s.Count(state));
}
