using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Kinds.Distribution;

/// <summary>Judges each document and recipient: semantics, "distribution".</summary>
/// <remarks>
/// Where the contract is silent: what was sent under another name counts on the days on which that name was in use, under the
/// rule's own word always. What was sent before the document was published is sent. While it is not published, <c>within</c> sets no
/// day. A last day that came before the rule did is none of its days, and where there is no other the rule does not apply: no breach
/// is found of a time before the rule. Whether a document is easily accessible is asked of the day it was published, and of no draft;
/// <c>no-later-than</c> bounds its publication and its sending.
/// </remarks>
public sealed class DistributionKind() : RuleKind<DistributionRule>(DistributionRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(DistributionRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        findings.Reach(rule, ledger, ledger.Records.Documents, "documents");
        foreach (var judged in JudgedDocument.Of(ledger, rule, says.Documents))
        {
            var document = judged.Document;
            var applies = ledger.Applies(rule, document.Id, document.Facts, document.Area);
            foreach (var (name, judge) in Asked(says, rule, ledger, judged))
            {
                findings.AddWhere(rule, ledger.Partnership, new("recipient", $"{document.Id}/{name}"), judged.Speaks, judge, applies);
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(DistributionRule says)
    {
        var document = new Scene(SceneType.Document, says.Documents);
        foreach (var recipient in says.Recipients)
        {
            yield return new ClockDemand { Scene = document with { Topic = recipient }, After = "published", Event = $"sent to {recipient}", Within = says.Within };
            if (says.NoLaterThan is not null)
            {
                yield return new ClockDemand { Scene = document, After = "period-end", Event = $"sent to {recipient}", NoLaterThan = says.NoLaterThan, MustPrecede = true };
            }
        }

        if (says.Published)
        {
            yield return new ClockDemand { Scene = document, After = "period-end", Event = "published", NoLaterThan = says.NoLaterThan, MustPrecede = says.NoLaterThan is not null };
        }

        if (says.Accessible)
        {
            yield return new CountDemand { Scene = document with { Role = "accessible" }, AtLeast = 1 };
        }
    }

    /// <inheritdoc/>
    protected override string Describe(DistributionRule says)
    {
        var by = says.NoLaterThan is { } day ? $" by the first {day} after the period that it covers" : string.Empty;
        var within = says.Within is { } limit ? $" within {limit} of its publication" : string.Empty;
        var parts = new List<string>();
        if (says.Published)
        {
            parts.Add($"is published{by}");
        }

        if (!says.Recipients.IsEmpty)
        {
            parts.Add($"is sent to {string.Join(" and ", says.Recipients.AsEnumerable())}{within}{(within.Length > 0 && by.Length > 0 ? " and" : string.Empty)}{by}");
        }

        if (says.Accessible)
        {
            parts.Add("is easily accessible once it is published");
        }

        return $"{string.Join(" or ", says.Documents.AsEnumerable())} {string.Join(", ", parts)}";
    }

    private static IEnumerable<(string Name, Func<Judgement> Judge)> Asked(DistributionRule says, Rule rule, Ledger ledger, JudgedDocument judged)
    {
        foreach (var recipient in says.Recipients)
        {
            yield return (recipient, () => new Sending(rule, ledger, judged, LastDay.OfSending(says, rule, ledger, judged), recipient).Judge());
        }

        if (says.Published)
        {
            yield return ("published", () => Outing.Published(ledger, judged, LastDay.OfPublication(says, rule, judged)));
        }

        if (says.Accessible)
        {
            yield return ("accessible", () => Outing.Accessible(judged));
        }
    }
}
