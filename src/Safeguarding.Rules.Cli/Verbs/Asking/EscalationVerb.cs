using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Guidance;

namespace Safeguarding.Rules.Cli.Verbs.Asking;

/// <summary>Where a concern stands.</summary>
internal sealed class EscalationVerb : QuestionVerb
{
    private readonly Option<string> concern;

    public EscalationVerb()
        : base("escalation", "the whole route of a concern with its dates, the stage at which it stands, and what comes next")
    {
        concern = Need("--concern", "ID", "the concern, by its id in the records");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["ask escalation sussex/procedures-manual --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22 --concern disagreement-2026"];

    /// <inheritdoc/>
    protected override Answer Answer(Ask ask, Request request) => ask.Escalation(request.Needed(concern));
}
