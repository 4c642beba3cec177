using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Looks for records in which one must alone is not met: the witness, but for one thing that slips.</summary>
internal sealed class AloneSearch(Question question, ValueList<string> musts, PartnershipRecords witness)
{
    private readonly SortedDictionary<string, PartnershipRecords> found = new(StringComparer.Ordinal);

    /// <summary>What was found.</summary>
    public MustsAlone Find(IProgress<(int Done, int All)>? progress)
    {
        var implied = Notes.ImpliedMusts(question).ToValueList();
        var sought = musts.Except(implied.Select(i => i.Rule), StringComparer.Ordinal).ToList();
        try
        {
            Try(sought, progress);
        }
        catch (OperationCanceledException) when (question.Stop.IsCancellationRequested)
        {
            // What was found so far stands.
        }

        var notFound = sought.Where(m => !found.ContainsKey(m)).ToValueList();
        return new()
        {
            Broken = found.Select(f => new BrokenAlone { Rule = f.Key, Records = f.Value, AsOf = question.Time.Horizon.Last }).ToValueList(),
            Implied = implied,
            NotFound = notFound,
            Stopped = !notFound.IsEmpty && question.Stop.IsCancellationRequested,
        };
    }

    private void Try(List<string> sought, IProgress<(int Done, int All)>? progress)
    {
        var slips = Slips.Of(witness).ToList();
        for (var i = 0; i < slips.Count && found.Count < sought.Count; i++)
        {
            if (Broken(slips[i]) is [var alone] && sought.Contains(alone))
            {
                found.TryAdd(alone, slips[i]);
            }

            progress?.Report((i + 1, slips.Count));
        }
    }

    /// <summary>The musts that are not met in records; none where something in them cannot be told.</summary>
    private List<string> Broken(PartnershipRecords records)
    {
        var against = question.Judge(question.Rules.Select(r => r.Id), records, question.Time.Horizon.Last).Where(Question.IsAgainst).ToList();
        return against.Exists(f => f.Outcome == Outcome.CannotTell) ? [] : [.. against.Select(f => f.Rule).Distinct(StringComparer.Ordinal)];
    }
}
