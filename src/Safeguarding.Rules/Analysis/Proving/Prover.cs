using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Puts a question, and where rules clash puts it again of fewer rules until none can be left out.</summary>
internal sealed class Prover(Question question)
{
    private readonly ValueList<string> musts = question.Rules.Where(r => r.Versions.Any(v => v.IsMust)).Select(r => r.Id).Order(StringComparer.Ordinal).ToValueList();
    private readonly ValueList<ConsistencyNote> notes = Notes.Of(question);
    private readonly string name = question.Ruleset.Name;
    private readonly Interval horizon = question.Time.Horizon;

    /// <summary>The answer; not decided where it was stopped.</summary>
    public ConsistencyAnswer Answer()
    {
        try
        {
            return Found();
        }
        catch (OperationCanceledException) when (question.Stop.IsCancellationRequested)
        {
            return NotDecided([new() { Rules = musts, What = "whether they can all be kept", Why = "it was stopped" }]);
        }
    }

    /// <summary>Of each must, whether there are records in which it alone is not met.</summary>
    public MustsAlone Alone(Fits fits, IProgress<(int Done, int All)>? progress) => new AloneSearch(question, fits.Musts, fits.Witness).Find(progress);

    private ConsistencyAnswer Found()
    {
        var attempt = Attempt.At(question);
        if (attempt.Troubles.Clashes.Count > 0)
        {
            var conflicts = new List<RuleConflict>();
            foreach (var clash in attempt.Troubles.Clashes)
            {
                var conflict = Conflict(Shrunk(clash));
                if (!conflicts.Exists(c => c.Rules.Select(r => r.Rule).SequenceEqual(conflict.Rules.Select(r => r.Rule), StringComparer.Ordinal)))
                {
                    conflicts.Add(conflict);
                }
            }

            return new Cannot { Ruleset = name, Horizon = horizon, Musts = musts, Notes = notes, Conflicts = conflicts.ToValueList() };
        }

        return attempt.Witness is { } witness && attempt.Troubles.Undecided.Count == 0
            ? new Fits
            {
                Ruleset = name,
                Horizon = horizon,
                Musts = musts,
                Notes = notes,
                Witness = witness,
                AsOf = horizon.Last,
                NotEngaged = musts.Where(id => !attempt.Findings.Any(f => f.Rule == id && f.Outcome == Outcome.Met)).ToValueList(),
            }
            : NotDecided(attempt.Troubles.Undecided.ToValueList());
    }

    private NotDecided NotDecided(ValueList<Undecided> because) => new() { Ruleset = name, Horizon = horizon, Musts = musts, Notes = notes, Because = because };

    /// <summary>A clash of rules none of which can be left out, found by leaving out one after the other.</summary>
    /// <remarks>
    /// Again from the start after each: without a rule that calls for an event, the event is a trigger and may be on any day, and rules
    /// that were needed before may be so no more.
    /// </remarks>
    private Clash Shrunk(Clash clash)
    {
        while (clash.Rules.Select(id => ClashOf(clash.Rules.Where(r => r != id))).FirstOrDefault(c => c is not null) is { } smaller)
        {
            clash = smaller;
        }

        return ClashOf(clash.Rules) ?? clash;
    }

    private Clash? ClashOf(IEnumerable<string> ids) => Attempt.At(question.Only(ids), withWitness: false).Troubles.Clashes.MinBy(c => c.Rules.Count);

    private RuleConflict Conflict(Clash clash) => new()
    {
        Rules = clash.Rules.Order(StringComparer.Ordinal).Select(id => Member(id, clash.Rules)).ToValueList(),
        Because = clash.Because,
        Mend = clash.Mend,
    };

    private ConflictMember Member(string id, ValueList<string> all)
    {
        var rule = question.Versions.First(v => v.Id == id);
        var others = Attempt.At(question.Only(all.Where(r => r != id)));
        return new()
        {
            Rule = id,
            Ruleset = rule.Settings.Ruleset,
            Place = rule.Place,
            Says = rule.Kind.Describe(rule),
            Without = others.Troubles is { Clashes.Count: 0, Undecided.Count: 0 } ? others.Witness : null,
        };
    }
}
