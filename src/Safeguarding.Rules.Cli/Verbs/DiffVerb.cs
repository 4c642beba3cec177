using System.CommandLine;
using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Cli.Output;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>What an edit changes.</summary>
internal sealed class DiffVerb : Verb
{
    private readonly Argument<string> old = Ruleset("OLD", "the ruleset before the edit");
    private readonly Argument<string> edited = Ruleset("NEW", "the ruleset after it");
    private readonly Option<string> records;
    private readonly Option<string> asOf;
    private readonly Option<string> examples;
    private readonly FormatOption format;

    public DiffVerb()
        : base("diff", "says of each rule what an edit makes of it: stricter, looser, the same or different, with an example")
    {
        Take(old);
        Take(edited);
        records = Take(Given.RecordsIfAny("records of which every finding that changes is listed; left out: none is"));
        asOf = Take(Given.AsOf());
        examples = Take(new Option<string>("--examples") { HelpName = "FOLDER", Description = "a folder to write the examples to, each a file of records; left out: none is written" });
        format = Take(new FormatOption("text", "json"));
        Take(Given.Plain());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "diff england/working-together-2018 england/working-together-2023",
        "diff sussex/executive sussex/executive --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   told, also where the two differ",
        "1   a ruleset has errors",
        "2   the arguments or the records cannot be used",
        "3   of a rule it is not told whether it is stricter or looser",
    ];

    /// <inheritdoc/>
    public override int Run(Request request)
    {
        var form = request.Format(format);
        var day = request.Date(asOf);
        var before = LoadedInput.Of([request.Text(old)], request.Text(records), request.Console);
        var after = LoadedInput.Of([request.Text(edited)], null, request.Console);
        if ((before.Failure ?? after.Failure) is { } failure)
        {
            return failure;
        }

        var comparison = Comparison.Compare(before.Ruleset, after.Ruleset);
        var judged = before.Records is { } known ? day ?? request.AsOf(asOf) : (DateOnly?)null;
        var findings = judged is { } on ? Comparison.Compare(before.Ruleset.Evaluate(before.Records!, on), after.Ruleset.Evaluate(before.Records!, on)) : (Records.ValueList<FindingChange>?)null;
        if (request.Text(examples) is { } folder)
        {
            Save(folder, comparison);
        }

        var compared = new ComparedRulesets(comparison, judged, findings);
        request.Console.Out.Write(form == "json" ? DiffJson.Of(compared) : DiffText.Of(compared));
        return comparison.IsTold ? ExitCodes.Clean : ExitCodes.Undetermined;
    }

    private static Argument<string> Ruleset(string name, string description) =>
        new(name) { Arity = ArgumentArity.ExactlyOne, Description = $"{description}: a file, a folder of rulesets, or the name of one that ships" };

    private static void Save(string folder, RulesetComparison comparison)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (rule, way, example) in comparison.Rules.SelectMany(ComparedRulesets.Examples))
            {
                File.WriteAllText(Path.Combine(folder, $"{rule}-{way}.yaml"), RecordsReader.Write(example.Records));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"the examples cannot be written to {Quote.Text(folder)}", "give a folder that you may write to");
        }
    }
}
