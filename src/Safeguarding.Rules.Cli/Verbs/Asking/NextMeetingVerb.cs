using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Guidance;

namespace Safeguarding.Rules.Cli.Verbs.Asking;

/// <summary>By when a body must meet next.</summary>
internal sealed class NextMeetingVerb : QuestionVerb
{
    private readonly Option<string> body;

    public NextMeetingVerb()
        : base("next-meeting", "by when a body must meet next, and which rule makes it so")
    {
        body = Body("the body");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["ask next-meeting sussex/executive --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22"];

    /// <inheritdoc/>
    protected override Answer Answer(Ask ask, Request request) => ask.NextMeeting(Body(body, ask, request));
}
