using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Contents;

/// <summary>Judges each document and section: semantics, "contents".</summary>
/// <remarks>
/// Where the contract is silent: a section has no last day; what is missing is a breach of the day on which the document was
/// published. A document of which nobody recorded whether it is out is neither a draft nor published: a section that is there is met
/// all the same, one that is missing cannot be told. A section asks for the facts of its own <c>if</c> beside those of the rule's. A
/// section that only may be there is never a finding, and where documents may be missing from the list the finding that says so is
/// as strong as the strongest section.
/// </remarks>
public sealed class ContentsKind() : RuleKind<ContentsRule>(ContentsRule.Shape)
{
    /// <inheritdoc/>
    protected override void Judge(ContentsRule says, Rule rule, Ledger ledger, RuleFindings findings)
    {
        var sections = says.Sections.Where(s => (s.Strength ?? rule.Strength) != Strength.May).ToList();
        foreach (var judged in JudgedDocument.Of(ledger, rule, says.Documents))
        {
            var document = judged.Document;
            foreach (var section in sections)
            {
                var own = rule with { Strength = section.Strength ?? rule.Strength, If = section.If };
                var applies = Condition.All([ledger.Applies(rule, document.Id, document.Facts, document.Area), ledger.Applies(own, document.Id, document.Facts, document.Area)]);
                findings.AddWhere(own, ledger.Partnership, new("section", $"{document.Id}/{section.Id}"), judged.Speaks, () => Judge(ledger, judged, section.Id), applies);
            }
        }

        // Last, so that what is said of the list is said in the strongest voice.
        findings.Reach(rule with { Strength = rule.Strongest }, ledger, ledger.Records.Documents, "documents");
    }

    /// <inheritdoc/>
    protected override IEnumerable<Demand> Demands(ContentsRule says)
    {
        return says.Sections.Select(section => new CountDemand
        {
            Scene = new(SceneType.Document, says.Documents) { Topic = section.Id },
            AtLeast = 1,
        });
    }

    /// <inheritdoc/>
    protected override string Describe(ContentsRule says) =>
        $"{string.Join(" or ", says.Documents.AsEnumerable())} contains {string.Join(", ", says.Sections.AsEnumerable())}";

    private static Judgement Judge(Ledger ledger, JudgedDocument judged, string section)
    {
        var (document, publication) = (judged.Document, judged.Publication);
        var there = document.Sections.Items.Contains(section) ? Truth.True
            : document.Sections.Reach is Reach.Whole or Reach.Between ? Truth.False
            : Truth.Unknown;
        var condition = Condition.Of(new(Words.There, document.Id, section), there);
        var mend = $"put `{section}` into {document.Id} and publish it again";
        return (there, publication.Happened) switch
        {
            (_, Truth.True) => Judgement.OnDay(condition, publication.Date, mend),
            (Truth.False, Truth.False) => new()
            {
                Outcome = Outcome.NotYetDue,
                Why = () => new() { Reason = $"{condition.Reason()}; it is not published yet", NextStep = $"put `{section}` into {document.Id} before it is published" },
            },
            (Truth.False, _) => Judgement.CannotTell([judged.Published]),
            _ => Judgement.OfState(condition, When.On(ledger.AsOf), mend),
        };
    }

    private static class Words
    {
        public static readonly FactWords There = new("`{1}` is in {0}", "`{1}` is not in {0}", "whether `{1}` is in {0}: its sections");
    }
}
