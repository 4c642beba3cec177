using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Cli.Output;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>The report on some records.</summary>
internal sealed class EvaluateVerb : Verb
{
    private readonly Argument<string[]> rulesets;
    private readonly Option<string> records;
    private readonly Option<string> asOf;
    private readonly FormatOption format;
    private readonly Option<bool> plain;

    public EvaluateVerb()
        : base("evaluate", "judges records against rulesets: what is met, what is not, what cannot be told, and why")
    {
        rulesets = Take(Given.Rulesets());
        records = Take(Given.Records());
        asOf = Take(Given.AsOf());
        format = Take(new FormatOption("text", "json", "markdown"));
        plain = Take(Given.Plain());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "evaluate sussex/executive --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22",
        "evaluate sussex/executive --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22 --format markdown",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   compliant",
        "1   not compliant, or a ruleset has errors",
        "2   the arguments or the records cannot be used",
        "3   undetermined, or nothing judged",
    ];

    /// <inheritdoc/>
    public override int Run(Request request)
    {
        var form = request.Format(format);
        var day = request.Date(asOf);
        var input = LoadedInput.Of(request.Texts(rulesets), request.Needed(records), request.Console);
        if (input.Failure is { } failure)
        {
            return failure;
        }

        var evaluation = input.Ruleset.Evaluate(input.Records!, day ?? request.AsOf(asOf));
        Write(evaluation, form, request.Console, request.Has(plain));
        return ExitCodes.Of(evaluation.Verdict);
    }

    private static void Write(Evaluation evaluation, string form, ToolConsole console, bool isPlain)
    {
        if (form == "json")
        {
            console.Out.Write(EvaluationJson.Of(evaluation));
        }
        else if (form == "markdown")
        {
            console.Out.Write(EvaluationMarkdown.Of(evaluation));
        }
        else if (console.IsTerminal && !isPlain && console.Width >= EvaluationTable.LeastWidth)
        {
            EvaluationTable.Write(evaluation, console);
        }
        else
        {
            console.Out.Write(Harmless.Lines(evaluation.ToText()));
        }
    }
}
