using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Cli.Output;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>One rule in words, with what it rests on and how it was judged.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string> ruleset;
    private readonly Argument<string> rule = new("RULE") { Arity = ArgumentArity.ExactlyOne, Description = "the id of a rule in it, such as EXEC-CHAIR-ROTATES" };
    private readonly Option<string> records;
    private readonly Option<string> asOf;
    private readonly FormatOption format;

    public ExplainVerb()
        : base("explain", "says what a rule asks in one sentence, what it rests on, and how records were judged by it")
    {
        ruleset = Take(Given.Ruleset());
        Take(rule);
        records = Take(Given.RecordsIfAny("records to judge by the rule; left out: the rule alone is explained"));
        asOf = Take(Given.AsOf());
        format = Take(new FormatOption("text", "json"));
        Take(Given.Plain());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "explain sussex/executive EXEC-CHAIR-ROTATES",
        "explain sussex/executive EXEC-CHAIR-ROTATES --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   the rule is explained",
        "1   a ruleset has errors",
        "2   the arguments or the records cannot be used",
    ];

    /// <inheritdoc/>
    public override int Run(Request request)
    {
        var form = request.Format(format);
        var day = request.Date(asOf);
        var input = LoadedInput.Of([request.Text(ruleset)], request.Text(records), request.Console);
        if (input.Failure is { } failure)
        {
            return failure;
        }

        var history = Find(input.Ruleset, request.Text(rule));
        var judged = input.Records is { } known ? input.Ruleset.Evaluate(known, day ?? request.AsOf(asOf)) : null;
        var explained = new Explained(input.Ruleset, history, judged?.AsOf ?? day, judged?.Of(history.Id).ToList());
        request.Console.Out.Write(form == "json" ? ExplainJson.Of(explained) : ExplainText.Of(explained));
        return ExitCodes.Clean;
    }

    private static RuleHistory Find(Ruleset ruleset, string id) =>
        ruleset.Rules.FirstOrDefault(r => r.Id == id) is { } found ? found
            : throw new Refusal(
                $"{Quote.Text(id)} is not a rule of {ruleset.Name}{Guess.Of(id, ruleset.Rules.Select(r => r.Id))}",
                $"its rules are {string.Join(", ", ruleset.Rules.Select(r => r.Id))}");
}
