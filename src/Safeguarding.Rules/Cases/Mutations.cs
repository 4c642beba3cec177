using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Cases;

/// <summary>
/// Tests the officers' cases by changing the ruleset: what a slip of the pen would change without any case failing is not tested.
/// </summary>
/// <remarks>
/// The changes: a number one lower or one higher, a date one day earlier or later, <c>all</c> and <c>any</c>, <c>must</c> and
/// <c>should</c>, <c>allowed</c> and <c>not-allowed</c>, a field, an item of a list or a rule left out. A change that makes the file an
/// error is none, since reading it notices it; nor is one in what only may be done, which gives no finding. One that no rule uses, such
/// as a term where none is counted, changes nothing (<see cref="Comparison"/>) and is not counted. Only cases that judge by the ruleset itself are run, not those of rulesets that follow it.
/// </remarks>
public static class Mutations
{
    /// <summary>Tries every small change.</summary>
    /// <param name="path">The file of the ruleset.</param>
    /// <param name="cases">The files of cases; those of other rulesets among them are left alone.</param>
    /// <param name="kinds">The kinds of rule that there are; <c>null</c>: those of this library.</param>
    /// <param name="progress">Told how many changes of how many are done; <c>null</c>: nobody is told.</param>
    /// <param name="stop">Stops it after the change at hand; the report then says so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="cases"/> is <c>null</c>.</exception>
    public static MutationReport Of(string path, IEnumerable<string> cases, RuleKinds? kinds = null, IProgress<(int Done, int All)>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(cases);
        var loader = new RulesetLoader(kinds);
        var loaded = loader.File(path);
        if (loaded.Value is not { } ruleset)
        {
            return new() { Diagnostics = loaded.Diagnostics, Texts = loaded.Texts };
        }

        var report = new Report();
        var runner = new CaseRunner(kinds);
        var (asked, texts) = (new List<ReadyCase>(), loaded.Texts.ToList());
        foreach (var file in cases)
        {
            asked.AddRange(runner.Ready(file, report, out var text).Where(c => c.IsByName && c.Ruleset.Name == ruleset.Name));
            texts.AddRange(text is null ? [] : [text]);
        }

        foreach (var failing in asked.Where(c => c.Run(ruleset).Any()))
        {
            report.Add(Catalogue.CaseFails.At(failing.Asked.Span, Quote.Text(failing.Asked.Name)));
        }

        if (report.HasErrors)
        {
            return new() { Ruleset = ruleset, Cases = asked.Count, Diagnostics = report.ToDiagnostics(), Texts = [.. texts] };
        }

        var changes = SmallChanges.Of((MappingNode)YamlReader.Read(loaded.Texts[0], report)!).ToList();
        var results = new List<MutationResult>();
        for (var i = 0; i < changes.Count && !stop.IsCancellationRequested; i++)
        {
            if (loader.Of(changes[i].Root, RulesetFiles.Around(path)) is { } changed)
            {
                results.Add(Of(changes[i], ruleset, changed, asked));
            }

            progress?.Report((i + 1, changes.Count));
        }

        return new() { Ruleset = ruleset, Cases = asked.Count, Results = [.. results], Stopped = results.Count < changes.Count && stop.IsCancellationRequested };
    }

    private static MutationResult Of(RulesetMutation mutation, Ruleset before, Ruleset changed, IReadOnlyList<ReadyCase> cases)
    {
        if (changed.Digest == before.Digest)
        {
            return new() { Mutation = mutation, Fate = MutationFate.Same };
        }

        // Those that speak of the rule first: they are the most likely to notice, and one is enough.
        var noticed = cases.OrderBy(c => !c.Asked.Expect.Any(e => e.Rule == mutation.Rule)).FirstOrDefault(c => c.Run(changed).Any());
        return noticed is not null ? new() { Mutation = mutation, Fate = MutationFate.Noticed, NoticedBy = noticed.Asked.Name }
            : new() { Mutation = mutation, Fate = Comparison.IsSame(before, changed) ? MutationFate.Same : MutationFate.Unnoticed };
    }
}
