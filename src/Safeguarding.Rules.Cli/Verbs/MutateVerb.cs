using System.CommandLine;
using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Cli.Output;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>What small changes to a ruleset its cases do not notice.</summary>
internal sealed class MutateVerb : Verb
{
    private readonly Argument<string[]> rulesets;
    private readonly Option<string[]> cases;
    private readonly FormatOption format;
    private readonly Option<bool> plain;

    public MutateVerb()
        : base("mutate", "changes a ruleset bit by bit, and lists the changes that no case notices")
    {
        rulesets = Take(Given.Paths("the file of a ruleset, or a folder of rulesets"));
        cases = Take(new Option<string[]>("--cases")
        {
            HelpName = "PATH",
            Description = "a file of cases, or a folder, which is searched; left out: the `rulesets` folder that the ruleset is in, or else its own",
        });
        format = Take(new FormatOption("text", "json"));
        plain = Take(Given.Plain());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["mutate rulesets/sussex/procedures-manual.yaml --cases rulesets/sussex"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   every change was noticed",
        "1   a change was not noticed, a case fails without any, or a ruleset has errors",
        "2   the arguments cannot be used",
        "3   stopped before every change was tried",
    ];

    /// <inheritdoc/>
    public override int Run(Request request)
    {
        var form = request.Format(format);
        var isDrawn = request.Console.IsTerminal && !request.Has(plain);
        var files = request.Texts(rulesets).SelectMany(Rulesets).Distinct(StringComparer.Ordinal).ToList();
        var given = request.Texts(cases);
        var reports = Steps.Show(request.Console, isDrawn, "trying changes", (progress, stop) => files
            .TakeWhile(_ => !stop.IsCancellationRequested)
            .Select(file => Mutations.Of(file, given.Count > 0 ? CasesInput.Of(given) : CasesInput.Of(Shown.Of(RulesetFiles.FolderAround(file))), progress: progress, stop: stop))
            .ToList());
        var notes = new LoadNotes();
        foreach (var (file, report) in files.Zip(reports))
        {
            notes.Add(file, report.Diagnostics, report.Texts);
        }

        notes.Write(request.Console.Error);
        if (form == "text" && isDrawn)
        {
            MutationText.Draw(reports, request.Console);
        }
        else
        {
            request.Console.Out.Write(form == "json" ? MutationJson.Of(reports) : MutationText.Of(reports));
        }

        return reports.Any(r => r.Count(MutationFate.Unnoticed) > 0 || !r.Diagnostics.IsEmpty) ? ExitCodes.NotCompliant
            : reports.Count < files.Count || reports.Any(r => r.Stopped) ? ExitCodes.Undetermined
            : ExitCodes.Clean;
    }

    private static IEnumerable<string> Rulesets(string path)
    {
        var files = YamlFiles.Of(path).Where(file => File.Exists(path) || FileKinds.Of(file) == FileKind.Ruleset).ToList();
        return files.Count > 0 ? files : throw new Refusal($"there is no ruleset in the folder {Quote.Text(path)}", "give the file of a ruleset, such as rulesets/sussex/procedures-manual.yaml");
    }
}
