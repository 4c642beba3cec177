using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Guidance;

namespace Safeguarding.Rules.Cli.Verbs.Asking;

/// <summary>Who signs something off.</summary>
internal sealed class SignOffVerb : QuestionVerb
{
    private readonly Option<string> decision;
    private readonly Option<string> about;

    public SignOffVerb()
        : base("sign-off", "who decides and who must approve, who may act for them and who may not, by when, and what is there already")
    {
        decision = Need("--decision", "TYPE", "the type of decision, such as common-procedures");
        about = May("--about", "ID", "the case, document, concern or appointment that it is about; left out: any");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["ask sign-off sussex/executive --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22 --decision common-procedures"];

    /// <inheritdoc/>
    protected override Answer Answer(Ask ask, Request request) => ask.SignOff(request.Needed(decision), request.Text(about));
}
