using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>Something that decisions are about: a case, a document, a concern, or an appointment, to which nothing happens.</summary>
internal sealed record Matter
{
    public required Subject Subject { get; init; }

    public Known<ValueList<string>> Area { get; init; }

    public Facts? Facts { get; init; }

    /// <summary>What happens to it; <c>null</c>: it is an appointment.</summary>
    public Thing? Thing { get; init; }

    /// <summary>The appointment; <c>null</c>: it is something else.</summary>
    public Appointment? Appointment { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>The first day of the range of the list that it stands in; none, where that has no range.</summary>
    public DateOnly Since { get; init; } = DateOnly.MinValue;

    /// <summary>The days on which an event of it happened, as far as they are known.</summary>
    public IEnumerable<When> Dates(string name) => (Thing?.Events(name) ?? []).Select(e => Dated(e.Date));

    /// <summary>A date of it; of one that is unknown it is known that it is not after the as-of date, and not before the list that it stands in.</summary>
    public When Dated(When date) => date.Precision == WhenPrecision.Unknown ? date.Within(Since, AsOf) : date;

    /// <summary>Whether an event is recorded to have happened by the as-of date; unknown where it may be yet to come.</summary>
    public Truth Happened(string name) => Dates(name).Aggregate(
        Says(name) ? Truth.False : Truth.Unknown,
        (truth, date) => truth.Or(Calendars.Dates.OnOrBefore(date, AsOf)));

    /// <summary>Whether an event that is not among <see cref="Dates"/> did not happen up to a day.</summary>
    public bool Covers(string name, DateOnly to) => Thing is null || Thing.Covers(name, to < AsOf ? to : AsOf);

    /// <summary>Whether the records say at all whether an event happened.</summary>
    public bool Says(string name) => Thing is null || Thing.Says(name);

    /// <summary>Whether no event but those of <see cref="FirstOf"/> can have happened up to a day.</summary>
    public bool IsSilent(string name, DateOnly to) =>
        Covers(name, to) && Dates(name).All(d => d.Latest <= AsOf || d.Earliest > to);

    /// <summary>The first day on which an event happened, some day of these; none where it is not sure that it did.</summary>
    public DueDate FirstOf(string name) => Dates(name).Where(d => d.Latest <= AsOf)
        .Aggregate(DueDate.None, static (first, date) => DueDate.Earlier(first, DueDate.Counted(date)));
}
