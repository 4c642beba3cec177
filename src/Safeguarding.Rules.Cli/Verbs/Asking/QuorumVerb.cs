using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cli.Verbs.Asking;

/// <summary>Whether a meeting would be quorate.</summary>
internal sealed class QuorumVerb : QuestionVerb
{
    private readonly Option<string> body;
    private readonly Option<string> date;
    private readonly Option<string[]> attending;
    private readonly Option<string> kind;

    public QuorumVerb()
        : base("quorum", "whether a meeting would be quorate, who is missing, and the fewest people whose coming would make it so")
    {
        body = Body("the body that meets");
        date = May("--date", "DATE", "the day of the meeting; left out: the day of --as-of");
        attending = Own(new Option<string[]>("--attending")
        {
            HelpName = "OFFICES",
            Arity = ArgumentArity.OneOrMore,
            Description = "who comes, with commas between them; OFFICE=OTHER comes for another; left out: nobody yet",
        });
        kind = May("--meeting-kind", "KIND", "the kind of meeting, where a rule is for some kinds only");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "ask quorum sussex/interpretations --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22 --body executive --attending dcs-west-sussex,head-of-public-protection",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Codes =>
    [
        "0   quorate, or no quorum is stated",
        "1   not quorate, or a ruleset has errors",
        "2   the arguments or the records cannot be used",
        "3   it cannot be told",
    ];

    /// <inheritdoc/>
    protected override Answer Answer(Ask ask, Request request) =>
        ask.Quorum(Body(body, ask, request), request.Date(date) ?? ask.AsOf, Coming(request), request.Text(kind));

    /// <inheritdoc/>
    protected override int Code(Answer answer) => answer is QuorumAnswer { IsQuorate: false } ? ExitCodes.NotCompliant : base.Code(answer);

    private ValueList<Attendance> Coming(Request request) => request.Texts(attending)
        .SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(Line).ToValueList();

    private static Attendance Line(string text)
    {
        var (office, other) = text.Split('=', StringSplitOptions.TrimEntries) switch
        {
            [var one] => (one, null),
            [var one, var two] => (one, (string?)two),
            _ => (string.Empty, null),
        };
        return office.Length == 0 || other?.Length == 0
            ? throw new Refusal($"{Diagnostics.Quote.Text(text)} after --attending says nobody", "write OFFICE, or OFFICE=OTHER for somebody who comes for another")
            : new() { Office = office, For = other };
    }
}
