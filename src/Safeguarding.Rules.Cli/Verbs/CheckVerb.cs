using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Cli.Output;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>Every mistake in files, at once.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly Argument<string[]> paths;
    private readonly Option<bool> strict = new("--strict") { Description = "count each warning as an error" };
    private readonly Option<bool> notes = new("--notes") { Description = "show also what is worth knowing and needs no change" };
    private readonly FormatOption format;
    private readonly Option<bool> plain;

    public CheckVerb()
        : base("check", "finds every mistake in rulesets, records, sources and cases, and says how to mend it")
    {
        paths = Take(Given.Paths("a file or a folder, which is searched with the folders in it; or the name of a ruleset that ships"));
        Take(strict);
        Take(notes);
        format = Take(new FormatOption("text", "json", "sarif"));
        plain = Take(Given.Plain());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["check rulesets", "check rulesets/examples/sussex-executive.yaml --strict"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   no errors",
        "1   errors",
        "2   the arguments cannot be used",
    ];

    /// <inheritdoc/>
    public override int Run(Request request)
    {
        var form = request.Format(format);
        var check = new FileCheck();
        var files = new List<CheckedFile>();
        foreach (var path in request.Texts(paths))
        {
            if (!Path.Exists(path) && RulesetFiles.Shipped.Find(path) is not null)
            {
                files.Add(check.Shipped(path));
            }
            else
            {
                files.AddRange(YamlFiles.Of(path).Where(file => files.TrueForAll(f => f.Path != file)).Select(check.File));
            }
        }

        var found = Checked.Of(files, request.Has(strict));
        Write(request, form, found);
        return found.Errors > 0 ? ExitCodes.NotCompliant : ExitCodes.Clean;
    }

    private void Write(Request request, string form, Checked found)
    {
        var (console, withNotes) = (request.Console, request.Has(notes));
        if (form != "text")
        {
            console.Out.Write(form == "json" ? CheckJson.Of(found) : CheckSarif.Of(found));
            return;
        }

        if (found.Notes > 0 && !withNotes)
        {
            console.Error.Write($"{Counted.Of(found.Notes, "note")} not shown, which need no change; {notes.Name} shows them\n");
        }

        if (console.IsTerminal && !request.Has(plain))
        {
            CheckText.Draw(found, withNotes, console);
        }
        else
        {
            console.Out.Write(CheckText.Of(found, withNotes));
        }
    }
}
