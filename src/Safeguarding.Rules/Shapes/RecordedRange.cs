using System.Globalization;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <summary>What a file says of how far a list reaches: <c>2018-09-01 to 2026-11-22</c>, or <c>some</c>.</summary>
public sealed record RecordedRange
{
    private const string Form = "2018-09-01 to 2026-11-22";

    /// <summary>Whole between two days, both inside.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public RecordedRange(DateOnly from, DateOnly to)
        : this((from, to))
    {
        if (to < from)
        {
            throw new ArgumentException("the last day of a range may not be before its first", nameof(to));
        }
    }

    private RecordedRange((DateOnly From, DateOnly To)? days) => Days = days;

    /// <summary>These at least; absence is never known.</summary>
    public static RecordedRange Some { get; } = new(days: null);

    /// <summary>How it is written.</summary>
    public static Syntax<RecordedRange> Syntax { get; } = new ScalarSyntax<RecordedRange>(
        $"two days such as `{Form}`, or `some`",
        Form,
        TryRead,
        range => range.ToString(),
        () => new JsonObject { ["type"] = "string", ["pattern"] = @"^(some|\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d)$" });

    /// <summary>The days, both inside; <c>null</c>: some.</summary>
    public (DateOnly From, DateOnly To)? Days { get; }

    /// <summary>An empty list that reaches so far.</summary>
    public Recorded<T> Of<T>() => Days is var (from, to) ? Recorded.Between<T>(from, to) : Recorded.Some<T>();

    /// <summary>As it is written.</summary>
    public override string ToString() => Days is var (from, to)
        ? string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} to {to:yyyy-MM-dd}")
        : "some";

    private static bool TryRead(TextNode node, Report report, out RecordedRange value)
    {
        value = Some;
        if (node.Text == "some")
        {
            return true;
        }

        if (node.Text.Contains(" to ", StringComparison.Ordinal)
            && When.TryParse(node.Text, out var days) && days.Precision == WhenPrecision.Range)
        {
            value = new(days.Earliest, days.Latest);
            return true;
        }

        report.Add(Catalogue.NoSuchDay.At(node.Span, node.Found, $"two days, the first before the last, or `some`", $"`{Form}`"));
        return false;
    }
}
