using Safeguarding.Rules.Cli.Output;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>The rulesets and records that a verb works on, once everything that is wrong with them was said.</summary>
internal sealed class LoadedInput
{
    private LoadedInput(int? failure) => Failure = failure;

    /// <summary>The exit code where the input cannot be used; <c>null</c>: it can.</summary>
    public int? Failure { get; }

    /// <summary>The rulesets as one; there where nothing failed.</summary>
    public Ruleset Ruleset { get; private init; } = null!;

    /// <summary>The records; <c>null</c> where none were asked for, or something failed.</summary>
    public PartnershipRecords? Records { get; private init; }

    /// <summary>Loads rulesets, and records where they are asked for, and says on the error output what is wrong with them.</summary>
    /// <exception cref="Refusal">One of them is not there, or the rulesets do not go together.</exception>
    public static LoadedInput Of(IReadOnlyList<string> rulesets, string? recordsFile, ToolConsole console)
    {
        // Both take their time, most of it the first time that anything is read: they share it.
        var loader = new RulesetLoader();
        var reading = recordsFile is null ? null : Task.Run(() => RecordsInput.Load(loader, recordsFile));
        var notes = new LoadNotes();
        var rules = new List<Loaded<Ruleset>>();
        foreach (var name in rulesets)
        {
            var loaded = RulesetInput.Load(loader, name);
            notes.Add(name, loaded.SelectMany(l => l.Diagnostics), loaded.SelectMany(l => l.Texts));
            rules.AddRange(loaded);
        }

        var records = reading?.GetAwaiter().GetResult();
        if (records is not null)
        {
            notes.Add(recordsFile!, records.Diagnostics, records.Texts);
        }

        notes.Write(console.Error);

        // Records that cannot be used are said first: a ruleset is no worse for them.
        return records is { Ok: false } ? new(ExitCodes.Unusable)
            : rules.Any(r => !r.Ok) ? new(ExitCodes.NotCompliant)
            : new(null) { Ruleset = RulesetInput.Together(rules.Select(r => r.Value!)), Records = records?.Value };
    }
}
