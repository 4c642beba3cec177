using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Considers;

/// <summary>How often a topic must come up: in each period, or at each meeting.</summary>
public sealed record ConsideredPer
{
    private const string Each = "each-meeting";

    /// <summary>How it is written.</summary>
    public static Syntax<ConsideredPer> Written { get; } = new ScalarSyntax<ConsideredPer>(
        $"a period such as `governance-year`, or `{Each}`",
        "governance-year",
        static (TextNode node, Report report, out ConsideredPer value) =>
        {
            if (node.Text == Each)
            {
                value = new();
                return true;
            }

            var isRead = Words.Period.TryRead(node, report, out var period);
            value = new() { Period = period };
            return isRead;
        },
        static value => value.ToString(),
        static () => new() { ["type"] = "string" });

    /// <summary>In each of which periods; <c>null</c>: at each meeting.</summary>
    public PeriodLength? Period { get; init; }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Period?.ToString() ?? Each;
}
