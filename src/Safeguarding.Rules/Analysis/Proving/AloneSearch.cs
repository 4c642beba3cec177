using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Looks for records in which one must alone is not met: the witness, but for one thing that slips, and if need be for two.</summary>
internal sealed class AloneSearch(Question question, ValueList<string> musts, PartnershipRecords witness)
{
    private readonly SortedDictionary<string, PartnershipRecords> found = new(StringComparer.Ordinal);

    /// <summary>What was found.</summary>
    public MustsAlone Find(IProgress<(int Done, int All)>? progress)
    {
        var slips = Slips.Of(witness).ToList();
        for (var i = 0; i < slips.Count && found.Count < musts.Count && !question.Stop.IsCancellationRequested; i++)
        {
            if (Broken(slips[i]) is [var alone])
            {
                found.TryAdd(alone, slips[i]);
            }

            progress?.Report((i + 1, slips.Count));
        }

        var rest = musts.Where(m => !found.ContainsKey(m)).ToList();
        var implied = Notes.ImpliedMusts(question).Where(i => rest.Contains(i.Rule)).ToValueList();
        return new()
        {
            Broken = found.Select(f => new BrokenAlone { Rule = f.Key, Records = f.Value, AsOf = question.Time.Horizon.Last }).ToValueList(),
            Implied = implied,
            NotFound = rest.Except(implied.Select(i => i.Rule), StringComparer.Ordinal).ToValueList(),
            Stopped = question.Stop.IsCancellationRequested,
        };
    }

    /// <summary>The musts that are not met in records; none where something in them cannot be told.</summary>
    private List<string> Broken(PartnershipRecords records)
    {
        var against = question.Judge(question.Rules.Select(r => r.Id), records, question.Time.Horizon.Last).Where(IsAgainst).ToList();
        return against.Exists(f => f.Outcome == Outcome.CannotTell) ? [] : [.. against.Select(f => f.Rule).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsAgainst(Finding finding) =>
        finding is { Strength: Strength.Must, Outcome: Outcome.NotMet or Outcome.CannotTell } && finding.Basis != Basis.Unverified;
}
