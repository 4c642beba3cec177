using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Guidance;

namespace Safeguarding.Rules.Cli.Verbs.Asking;

/// <summary>What falls due.</summary>
internal sealed class ObligationsVerb() : QuestionVerb(
    "obligations", "every duty that falls due in some days, with who owns it, and what is overdue from before", From, To)
{
    private const int Months = 3;

    private static readonly Option<string> From = May("--from", "DATE", "the first day; left out: the day of --as-of");
    private static readonly Option<string> To = May("--to", "DATE", "the last day; left out: three months after the first");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["ask obligations sussex/executive --records rulesets/examples/sussex-executive.yaml --as-of 2026-11-22 --to 2028-12-31"];

    /// <inheritdoc/>
    protected override Answer Answer(Ask ask, Request request)
    {
        var from = request.Date(From) ?? ask.AsOf;
        var to = request.Date(To) ?? (from > DateOnly.MaxValue.AddMonths(-Months) ? DateOnly.MaxValue : from.AddMonths(Months));
        return to >= from ? ask.Obligations(from, to)
            : throw new Refusal(
                $"the last day, {Request.Written(to)}, is before the first, {Request.Written(from)}",
                "give --to a day that is not before that of --from");
    }
}
