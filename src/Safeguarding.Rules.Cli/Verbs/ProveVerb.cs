using System.CommandLine;
using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Cli.Output;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>Whether the rules fit together.</summary>
internal sealed class ProveVerb : Verb
{
    private readonly Argument<string[]> rulesets;
    private readonly Option<string> witness;
    private readonly FormatOption format;
    private readonly Option<bool> plain;

    public ProveVerb()
        : base("prove", "proves that the musts can all be kept, with records that show it, or shows which of them cannot")
    {
        rulesets = Take(Given.Rulesets());
        witness = Take(Given.Witness());
        format = Take(new FormatOption("text", "json"));
        plain = Take(Given.Plain());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "prove sussex/executive",
        "prove sussex/executive england/working-together-2023 --format json",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   the musts fit together",
        "1   some of them cannot be kept together, or a ruleset has errors",
        "2   the arguments cannot be used",
        "3   not decided, or stopped",
    ];

    /// <inheritdoc/>
    public override int Run(Request request)
    {
        var form = request.Format(format);
        var input = LoadedInput.Of(request.Texts(rulesets), null, request.Console);
        if (input.Failure is { } failure)
        {
            return failure;
        }

        var isDrawn = request.Console.IsTerminal && form == "text" && !request.Has(plain);
        var answer = Steps.Show(request.Console, isDrawn, "proving", (progress, stop) => Consistency.Prove(input.Ruleset, alone: true, progress: progress, stop: stop));
        if (answer is Fits fits && request.Text(witness) is { } path)
        {
            Save(path, fits);
        }

        Write(answer, form, request.Console, isDrawn);
        return answer switch
        {
            Fits { Alone.Stopped: true } => ExitCodes.Undetermined,
            Fits => ExitCodes.Clean,
            Cannot => ExitCodes.NotCompliant,
            _ => ExitCodes.Undetermined,
        };
    }

    private static void Save(string path, Fits fits)
    {
        try
        {
            File.WriteAllText(path, RecordsReader.Write(fits.Witness));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"the witness cannot be written to {Quote.Text(path)}", "give the path of a file in a folder that is there and that you may write to");
        }
    }

    private static void Write(ConsistencyAnswer answer, string form, ToolConsole console, bool isDrawn)
    {
        if (form == "json")
        {
            console.Out.Write(ProveJson.Of(answer));
        }
        else if (isDrawn)
        {
            ProveTable.Draw(answer, console);
        }
        else
        {
            console.Out.Write(ProveText.Of(answer));
        }
    }
}
