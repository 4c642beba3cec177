using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Guidance;

namespace Safeguarding.Rules.Cli.Verbs.Asking;

/// <summary>Who should be in the chair.</summary>
internal sealed class ChairVerb : QuestionVerb
{
    private readonly Option<string> body;

    public ChairVerb()
        : base("chair", "who should be in the chair, since when, and to whom it passes by when")
    {
        body = Body("the body");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["ask chair sussex/executive --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22"];

    /// <inheritdoc/>
    protected override Answer Answer(Ask ask, Request request) => ask.Chair(Body(body, ask, request));
}
