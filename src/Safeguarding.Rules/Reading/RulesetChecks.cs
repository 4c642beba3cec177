using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>Whether a ruleset says at its top what its rules need, and whether its days fit.</summary>
internal static class RulesetChecks
{
    /// <summary>Asks the keys and the names noted, not what was read, so that these are said beside every other mistake.</summary>
    public static void CheckNeeds(MappingNode top, IReadOnlyList<Reference> references, Report report)
    {
        Needs(ReferenceTo.GovernanceYear, "governance-year", Catalogue.NeedsGovernanceYear);
        Needs(ReferenceTo.Term, "terms", Catalogue.NeedsTerms);
        Needs(ReferenceTo.WorkingDays, "calendar", Catalogue.NeedsCalendar);
        if (top.Value("status") is TextNode { Text: "adopted" } && IsMissing(top, "adopted-on"))
        {
            report.Add(Catalogue.NeedsAdoptedOn.At(top.Find("status")!.KeySpan));
        }

        void Needs(ReferenceTo to, string key, CatalogueEntry entry)
        {
            var asking = references.Where(reference => reference.To == to).ToList();
            if (asking.Count > 0 && (IsMissing(top, key) || top.Value(key) is ListNode { Items.Count: 0 }))
            {
                var others = asking.Skip(1).Take(5).Select(r => new Place { Span = r.Span, Says = "here too" });
                report.Add(entry.At(asking[0].Span, Quote.Text(asking[0].Name)) with { Also = [.. others] });
            }
        }
    }

    /// <summary>Looks at the days and the references of what was read.</summary>
    public static void CheckRules(RulesetDocument ruleset, Report report)
    {
        CheckTerms(ruleset, report);
        foreach (var rule in ruleset.Rules)
        {
            foreach (var version in rule.Versions)
            {
                CheckDays(ruleset.InForce, rule.Id, version, report);
                if (version.Replaces is { } replaced && ruleset.Follows.IsEmpty)
                {
                    report.Add(Catalogue.ReplacesNothing.At(version.At("replaces"), Quote.Text(replaced)));
                }
            }
        }
    }

    // A key that is nearly the one needed is said to be mistyped, and that is enough.
    private static bool IsMissing(MappingNode top, string key) =>
        top.Value(key) is null && !top.Entries.Any(entry => entry.Key != key && Suggest.Nearest(entry.Key, [key]) is not null);

    private static void CheckTerms(RulesetDocument ruleset, Report report)
    {
        var terms = ruleset.Terms.OrderBy(term => term.First).ToList();
        for (var i = 1; i < terms.Count; i++)
        {
            if (terms[i - 1].Intersect(terms[i]) is { } shared)
            {
                report.Add(Catalogue.TermsOverlap.At((ruleset.Node as MappingNode)?.Find("terms")?.KeySpan ?? default, shared.ToString()));
            }
        }
    }

    private static void CheckDays(Interval ruleset, string id, RuleVersionDocument version, Report report)
    {
        if (version.InForce is not { } own)
        {
            return;
        }

        // An end that the rule leaves open is the ruleset's.
        var isCut = own.From < ruleset.From || own.To > ruleset.To;
        if (isCut || !own.Overlaps(ruleset))
        {
            report.Add((own.Overlaps(ruleset) ? Catalogue.CutByRuleset : Catalogue.NeverInForce)
                .At(version.At("in-force"), Quote.Text(id), ruleset.ToString()));
        }
    }
}
