using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Cli.Inputs;
using Safeguarding.Rules.Cli.Output;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Guidance;

namespace Safeguarding.Rules.Cli.Verbs.Asking;

/// <summary>A question asked before acting.</summary>
internal abstract class QuestionVerb : Verb
{
    private readonly Argument<string[]> rulesets;
    private readonly Option<string> records;
    private readonly Option<string> asOf;
    private readonly FormatOption format;
    private readonly Option<bool> plain;

    protected QuestionVerb(string name, string says)
        : base(name, says)
    {
        rulesets = Take(Given.Rulesets());
        records = Take(Given.Records());
        asOf = Take(Given.AsOf());
        format = Take(new FormatOption("text", "json"));
        plain = Take(Given.Plain());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   answered, also that nothing is stated",
        "1   a ruleset has errors",
        "2   the arguments or the records cannot be used",
        "3   it cannot be told",
    ];

    /// <inheritdoc/>
    public sealed override int Run(Request request)
    {
        var form = request.Format(format);
        var day = request.Date(asOf);
        var input = LoadedInput.Of(request.Texts(rulesets), request.Needed(records), request.Console);
        if (input.Failure is { } failure)
        {
            return failure;
        }

        var ask = input.Ruleset.Ask(input.Records!, day ?? request.AsOf(asOf));
        var answer = Answer(ask, request);
        if (answer.Unknown is { } unknown)
        {
            throw new Refusal(
                $"the records know no {unknown.Type} `{unknown.Id}`{(unknown.Nearest is { } near ? $"; did you mean `{near}`?" : string.Empty)}",
                $"write the id of a {unknown.Type} that is in the records");
        }

        Write(answer, ask, form, request);
        return Code(answer);
    }

    /// <summary>Asks it.</summary>
    protected abstract Answer Answer(Ask ask, Request request);

    /// <summary>The exit code of an answer.</summary>
    protected virtual int Code(Answer answer) => answer.State == AnswerState.CannotTell ? ExitCodes.Undetermined : ExitCodes.Clean;

    /// <summary>Takes an option of this question, which stands before those of every question.</summary>
    protected TOption Own<TOption>(TOption option)
        where TOption : Option
    {
        Options.Insert(Options.IndexOf(asOf), option);
        return option;
    }

    /// <summary>Takes an option that must be there.</summary>
    protected Option<string> Need(string name, string value, string says) => Own(new Option<string>(name) { HelpName = value, Required = true, Description = says });

    /// <summary>Takes an option that may be left out.</summary>
    protected Option<string> May(string name, string value, string says) => Own(new Option<string>(name) { HelpName = value, Description = says });

    /// <summary>Takes the body that the question is about.</summary>
    protected Option<string> Body(string says) => May("--body", "BODY", $"{says}, by its id in the records; left out: the only one of which the rulesets say how it meets");

    /// <summary>The body that the question is about.</summary>
    /// <exception cref="Refusal">None is given, and the rulesets speak of none or of several.</exception>
    protected static string Body(Option<string> option, Ask ask, Request request) => request.Text(option) ?? ask.Bodies switch
    {
        [var only] => only,
        [] => throw new Refusal($"--body BODY is missing, and {ask.Ruleset.Name} does not say of any body in the records how it meets", "add --body BODY: its id in the records"),
        var several => throw new Refusal($"--body BODY is missing, and {ask.Ruleset.Name} says of several how they meet", $"add --body BODY, one of {Quote.Texts(several)}"),
    };

    private void Write(Answer answer, Ask ask, string form, Request request)
    {
        var console = request.Console;
        if (form == "json")
        {
            console.Out.Write(AnswerDocument.Of(answer, ask));
        }
        else if (console.IsTerminal && !request.Has(plain))
        {
            AnswerText.Draw(answer, console);
        }
        else
        {
            console.Out.Write(AnswerText.Of(answer));
        }
    }
}
