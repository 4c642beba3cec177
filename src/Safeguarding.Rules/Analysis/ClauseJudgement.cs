using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>Compares what a source says of a clause with what rules make of it.</summary>
internal sealed class ClauseJudgement(CitingRules citing, RuleKinds kinds)
{
    /// <summary>What became of a clause.</summary>
    public CoveredClause Of(SourceDocument source, ClauseDocument clause)
    {
        var rules = citing.Of(source.Name, clause.Id);
        var problems = Problems(clause, rules, source.IsWhole).ToValueList();
        return new()
        {
            Clause = clause,
            Rules = rules,
            Problems = problems,
            State = !problems.IsEmpty ? ClauseState.Unaccounted
                : clause.Recorded is not null ? ClauseState.Recorded
                : clause.Later is not null ? ClauseState.Later
                : rules.IsEmpty ? ClauseState.NotCited
                : ClauseState.Encoded,
        };
    }

    // That a rule cites a clause which is recorded is said when the ruleset is loaded, which then encodes nothing.
    private IEnumerable<Diagnostic> Problems(ClauseDocument clause, ValueList<CitingRule> rules, bool isWhole)
    {
        var id = Quote.Text(clause.Id);
        if (clause.Rules is { } listed)
        {
            return Missing(clause, id, listed, rules).Concat(rules
                .Where(r => !listed.Contains(r.Rule))
                .Select(r => Catalogue.CitingRuleIsNotListed.At(clause.Span, id, Quote.Text(r.Rule), Quote.Text(r.Ruleset))));
        }

        if (clause.Later is { } kind)
        {
            return !rules.IsEmpty ? [Catalogue.CitedWhileLater.At(clause.Span, id, Quote.Texts([.. rules.Select(r => r.Rule)], "and"))]
                : kinds.Find(kind) is not null ? [Catalogue.KindIsThere.At(clause.Span, id, Quote.Text(kind))]
                // Mistyped, it would wait for ever, and nobody would hear of it.
                : Suggest.Nearest(kind, kinds.All.Select(k => k.Name)) is { } near ? [Catalogue.MistypedName.At(clause.Span, Quote.Text(kind), "a kind of rule", Quote.Text(near))]
                : [];
        }

        return isWhole && clause.Recorded is null && rules.IsEmpty ? [Catalogue.ClauseUnaccounted.At(clause.Span, id)] : [];
    }

    private IEnumerable<Diagnostic> Missing(ClauseDocument clause, string id, ValueList<string> listed, ValueList<CitingRule> rules) =>
        from rule in listed.Distinct(StringComparer.Ordinal)
        where rules.All(r => r.Rule != rule)
        let entry = citing.Has(rule) ? Catalogue.ListedRuleDoesNotCite : Catalogue.ListedRuleIsMissing
        select entry.At(clause.Span, id, Quote.Text(rule));
}
