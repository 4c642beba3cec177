using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Contents;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each document and section.</summary>
internal static class ContentsReference
{
    public static IEnumerable<Expected> Judge(Judged judged)
    {
        var rule = (ContentsRule)judged.Rule.Says;
        var documents = judged.Records.Documents;
        var found = documents.Items.SelectMany(d => rule.Sections.Where(s => s.Strength != Strength.May).SelectMany(s => Of(d, s, rule, judged))).ToList();
        return Scope.Partnership(judged, found, documents.Covers(judged.From, judged.Until));
    }

    private static IEnumerable<Expected> Of(Document document, ContentsSection section, ContentsRule rule, Judged judged)
    {
        var publication = Publications.Of(document, judged);
        bool? isOfKind = document.Kind.IsRecorded ? document.Kind.TryGet(out var kind) && rule.Documents.Contains(kind) : null;
        var applies = isOfKind & publication.InForce;
        if (applies == false)
        {
            yield break;
        }

        var id = $"{document.Id}/{section.Id}";
        var holds = judged.If(judged.Rule.If, document.Facts, document.Area) & judged.If(section.If, document.Facts, document.Area);
        bool? isThere = document.Sections.Items.Contains(section.Id) ? true : document.Sections.Reach is Reach.Some or Reach.NotKept ? null : false;
        var outcome = holds == false ? Outcome.DoesNotApply
            : isThere == true ? Outcome.Met
            : isThere is null ? Outcome.CannotTell
            : publication.IsOut == false ? Outcome.NotYetDue
            : publication.IsOut is null ? Outcome.CannotTell
            : Outcome.NotMet;
        if (applies is null && holds == false)
        {
            yield return Scope.Silence;
            yield break;
        }

        if (applies is null || (holds is null && outcome != Outcome.NotYetDue))
        {
            outcome = Outcome.CannotTell;
        }

        yield return new("section", id, outcome) { MetOn = outcome == Outcome.Met && publication.IsOut == true ? publication.Day : null, Breach = publication.Day };
    }
}
