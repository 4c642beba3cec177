using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>What a selector is read against: the day, the area, the body and the office judged.</summary>
public sealed record SelectorScope
{
    /// <summary>What is recorded.</summary>
    public required Ledger Ledger { get; init; }

    /// <summary>The day judged.</summary>
    public required When Day { get; init; }

    /// <summary>The areas of the body or case judged; none: anything shares its area.</summary>
    public Known<ValueList<string>> Areas { get; init; } = Known<ValueList<string>>.None;

    /// <summary>The seats of the body judged that day; <c>null</c>: no body is judged.</summary>
    public Seating? Seating { get; init; }

    /// <summary>The office judged; <c>null</c>: none is.</summary>
    public string? Office { get; init; }

    /// <summary>The scope of a meeting of a body.</summary>
    public static SelectorScope Of(Ledger ledger, Body body, When day)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new() { Ledger = ledger, Day = day, Areas = body.Area, Seating = new(ledger, body, day) };
    }

    internal IEnumerable<string> SameAgency() =>
        Office is { } judged && Ledger.Office(judged) is { } office && office.Agency.TryGet(out var agency) ? [agency] : [];

    internal Truth HasStanding(string office, Standing standing) => Seating?.Has(office, standing) ?? Truth.Unknown;
}
