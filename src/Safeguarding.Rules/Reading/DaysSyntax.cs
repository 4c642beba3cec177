using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>Days as <c>{ from: 2024-09-01, to: 2025-08-31 }</c>, both inside; what is left out is open.</summary>
/// <param name="name">What it is, for messages.</param>
/// <param name="needsFrom">Whether the first day must be there.</param>
/// <param name="needsTo">Whether the last day must be there.</param>
internal sealed class DaysSyntax(string name, bool needsFrom, bool needsTo) : Syntax<Interval>
{
    private readonly Shape<Ends> shape = new(name, "the days from the first to the last, both inside", f => new()
    {
        From = End(f, "from", needsFrom, e => e.From, "the first day"),
        To = End(f, "to", needsTo, e => e.To, "the last day, inside; left out, open"),
    });

    public override string Expected => "days such as `{ from: 2024-09-01, to: 2025-08-31 }`";

    public override string Example => "{ from: 2024-09-01, to: 2025-08-31 }";

    public override IShape Shape => shape;

    public override bool TryRead(Node node, Report report, [MaybeNullWhen(false)] out Interval value)
    {
        value = default;
        if (!shape.TryRead(node, report, out var ends))
        {
            return false;
        }

        if (ends.To < ends.From)
        {
            report.Add(Catalogue.EndsBeforeItBegins.At(((MappingNode)node).Value("to")!.Span, $"{ends.From:yyyy-MM-dd}", $"{ends.To:yyyy-MM-dd}"));
            return false;
        }

        value = new(ends.From, ends.To);
        return true;
    }

    public override Node Write(Interval value) => shape.Write(new() { From = value.From, To = value.To });

    public override JsonNode Describe(Schema schema) => shape.Describe(schema);

    private static DateOnly? End(Fields<Ends> fields, string key, bool isNeeded, Func<Ends, DateOnly?> get, string says) => isNeeded
        ? fields.Need(key, Words.Day, ends => get(ends) ?? default, says)
        : fields.May(key, Words.Day, get, says);

    private sealed record Ends
    {
        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }
    }
}
