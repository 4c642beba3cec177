using System.CommandLine;
using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Cli.Output;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>What became of every clause.</summary>
internal sealed class CoverageVerb : Verb
{
    private readonly Argument<string[]> paths;
    private readonly FormatOption format;
    private readonly Option<bool> plain;

    public CoverageVerb()
        : base("coverage", "shows every clause of every source: encoded by which rules, recorded why, or unaccounted")
    {
        paths = Take(Given.Paths("a file or a folder, which is searched with the folders in it, except those named examples"));
        format = Take(new FormatOption("text", "json"));
        plain = Take(Given.Plain());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["coverage rulesets", "coverage rulesets/sussex/executive.yaml rulesets/sources/executive-terms.yaml"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   every clause is encoded or recorded",
        "1   a clause is unaccounted, or a ruleset or a source has errors",
        "2   the arguments cannot be used",
    ];

    /// <inheritdoc/>
    public override int Run(Request request)
    {
        var form = request.Format(format);
        var input = CoverageInput.Of(request.Texts(paths), request.Console);
        var coverage = ClauseCoverage.Of(input.Rulesets, input.Sources);
        if (form == "text" && request.Console.IsTerminal && !request.Has(plain))
        {
            CoverageText.Draw(coverage, request.Console);
        }
        else
        {
            request.Console.Out.Write(form == "json" ? CoverageJson.Of(coverage) : CoverageText.Of(coverage));
        }

        return coverage.IsComplete && !input.HasErrors ? ExitCodes.Clean : ExitCodes.NotCompliant;
    }
}
