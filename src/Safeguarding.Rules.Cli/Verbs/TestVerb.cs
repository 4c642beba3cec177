using System.CommandLine;
using Safeguarding.Rules.Cases;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Cli.Output;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>The officers' own cases.</summary>
internal sealed class TestVerb : Verb
{
    private readonly Argument<string[]> paths;
    private readonly FormatOption format;
    private readonly Option<bool> plain;

    public TestVerb()
        : base("test", "runs cases, which say what some records should give, and shows where something else came out")
    {
        paths = Take(Given.Paths("a file of cases, or a folder, which is searched with the folders in it"));
        format = Take(new FormatOption("text", "json", "junit"));
        plain = Take(Given.Plain());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["test rulesets/examples"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   every case passed",
        "1   a case failed, or a file has errors",
        "2   the arguments cannot be used",
    ];

    /// <inheritdoc/>
    public override int Run(Request request)
    {
        var form = request.Format(format);
        var files = CasesInput.Of(request.Texts(paths));

        // A runner for each file: what one calls `records.yaml` another may mean differently.
        var tested = new Tested([.. files.Select(file => new CaseRunner().File(file))]);
        if (form == "text" && request.Console.IsTerminal && !request.Has(plain))
        {
            TestText.Draw(tested, request.Console);
        }
        else
        {
            request.Console.Out.Write(form switch { "json" => TestJson.Of(tested), "junit" => TestJunit.Of(tested), _ => TestText.Of(tested) });
        }

        return tested.Passed ? ExitCodes.Clean : ExitCodes.NotCompliant;
    }
}
