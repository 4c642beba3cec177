using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Guidance;

namespace Safeguarding.Rules.Cli.Verbs.Asking;

/// <summary>What falls due.</summary>
internal sealed class ObligationsVerb : QuestionVerb
{
    private const int Months = 3;

    private readonly Option<string> from;
    private readonly Option<string> to;

    public ObligationsVerb()
        : base("obligations", "every duty that falls due in some days, with who owns it, and what is overdue from before")
    {
        from = May("--from", "DATE", "the first day; left out: the day of --as-of");
        to = May("--to", "DATE", "the last day; left out: three months after the first");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["ask obligations sussex/executive --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22 --to 2028-12-31"];

    /// <inheritdoc/>
    protected override Answer Answer(Ask ask, Request request)
    {
        var first = request.Date(from) ?? ask.AsOf;
        var last = request.Date(to) ?? (first > DateOnly.MaxValue.AddMonths(-Months) ? DateOnly.MaxValue : first.AddMonths(Months));
        return last >= first ? ask.Obligations(first, last)
            : throw new Refusal(
                $"the last day, {Request.Written(last)}, is before the first, {Request.Written(first)}",
                "give --to a day that is not before that of --from");
    }
}
