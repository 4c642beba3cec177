using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>A case, a document or a concern, as rules see them: something to which things happen.</summary>
public sealed class Thing
{
    private readonly Recorded<CaseEvent> events;
    private readonly DateOnly? horizon;
    private readonly IReadOnlyDictionary<string, Occurrence> single;
    private readonly ILookup<string, CaseEvent> written;

    private Thing(string type, string id, Recorded<CaseEvent> events, DateOnly? horizon, IReadOnlyDictionary<string, Occurrence> single)
    {
        Subject = new(type, id);
        this.events = events;
        this.horizon = horizon;
        this.single = single;
        written = events.Items.OrderBy(e => e.Date.Earliest).ToLookup(e => e.Event, StringComparer.Ordinal);
    }

    /// <summary>What it is, and which.</summary>
    public Subject Subject { get; }

    /// <summary>Its kind.</summary>
    public Known<string> Kind { get; private init; }

    /// <summary>Its areas.</summary>
    public Known<ValueList<string>> Area { get; private init; }

    /// <summary>What is known of it.</summary>
    public Facts Facts { get; private init; } = Facts.Empty;

    /// <summary>When it is over: a case closed, a concern resolved, a document published.</summary>
    public required string End { get; init; }

    /// <summary>The cases, documents or concerns that are of one of <paramref name="kinds"/>, or may be.</summary>
    public static IEnumerable<Thing> Cases(Ledger ledger, ValueList<string> kinds)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Records.Cases.Items.Where(c => c.Kind.IsOf(kinds) != Truth.False).Select(c => new Thing(
            "case", c.Id, c.Events, ledger.Records.Cases.Horizon(), new Dictionary<string, Occurrence>(StringComparer.Ordinal))
        {
            Kind = c.Kind,
            Area = c.Area,
            Facts = c.Facts,
            End = "closed",
        });
    }

    /// <summary>The documents that are of one of <paramref name="kinds"/>, or may be.</summary>
    public static IEnumerable<Thing> Documents(Ledger ledger, ValueList<string> kinds)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Records.Documents.Items.Where(d => d.Kind.IsOf(kinds) != Truth.False).Select(d => new Thing(
            "document", d.Id, d.Events, ledger.Records.Documents.Horizon(), new Dictionary<string, Occurrence>(StringComparer.Ordinal)
            {
                ["published"] = d.Published,
                ["period-end"] = d.PeriodTo is { } end ? Occurrence.On(end) : Occurrence.NotRecorded,
            })
        {
            Kind = d.Kind,
            Area = d.Area,
            Facts = d.Facts,
            End = "published",
        });
    }

    /// <summary>The concerns that are about one of <paramref name="about"/>, or may be.</summary>
    public static IEnumerable<Thing> Concerns(Ledger ledger, ValueList<string> about)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Records.Concerns.Items.Where(c => c.About.IsOf(about) != Truth.False).Select(c =>
        {
            var own = new Dictionary<string, Occurrence>(StringComparer.Ordinal) { ["raised"] = Occurrence.On(c.Raised), ["resolved"] = c.Resolved };
            foreach (var step in c.Steps)
            {
                own.TryAdd(step.Stage, Occurrence.On(step.Entered));
                own.TryAdd(step.Stage + "-left", step.Left);
            }

            return new Thing("concern", c.Id, c.Events, ledger.Records.Concerns.Horizon(), own)
            {
                Kind = c.About,
                Area = c.Area,
                Facts = c.Facts,
                End = "resolved",
            };
        });
    }

    /// <summary>The events of a name, by date.</summary>
    public IEnumerable<CaseEvent> Events(string name)
    {
        var dated = single.TryGetValue(name, out var occurrence) && occurrence.Date is { } date ? [new CaseEvent { Event = name, Date = date }] : Array.Empty<CaseEvent>();
        return dated.Concat(written[name]);
    }

    /// <summary>Whether an event that is not among <see cref="Events"/> did not happen up to <paramref name="to"/>.</summary>
    public bool Covers(string name, DateOnly to)
    {
        if (single.TryGetValue(name, out var occurrence))
        {
            return !occurrence.IsNotRecorded && (horizon is not { } last || to <= last || occurrence.Date is not null);
        }

        var dates = events.Items.Where(e => e.Date.Precision != WhenPrecision.Unknown).Select(e => e.Date.Latest).ToList();
        return events.CoversTo(horizon, dates.Count == 0 ? null : dates.Max(), to);
    }

    /// <summary>Whether the records say at all whether an event happened, however far they reach.</summary>
    public bool Says(string name) => single.TryGetValue(name, out var occurrence) ? !occurrence.IsNotRecorded : SaysItsEvents;

    /// <summary>Whether the list of its events is given as whole, however far it reaches.</summary>
    public bool SaysItsEvents => events.Reach is Reach.Whole or Reach.Between;

    /// <summary>Whether an event was by one of those whom the rule names: a body or its kind, an agency or any of its offices, an office.</summary>
    /// <param name="ledger">What is recorded.</param>
    /// <param name="happened">The event.</param>
    /// <param name="by">The names; none: by whomever it was.</param>
    public static Truth IsBy(Ledger ledger, CaseEvent happened, ValueList<string> by) =>
        by.IsEmpty ? Truth.True : by.Aggregate(Truth.False, (truth, name) => truth.Or(IsBy(ledger, happened, name)));

    private static Truth IsBy(Ledger ledger, CaseEvent happened, string by)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(happened);
        if (!happened.By.TryGet(out var who))
        {
            return happened.By.IsNone ? Truth.False : Truth.Unknown;
        }

        if (who == by)
        {
            return Truth.True;
        }

        if (ledger.Body(who) is { } body)
        {
            return Truths.Of((body.Kind ?? body.Id) == by);
        }

        return ledger.Office(who) is { } office
            ? office.Agency.TryGet(out var agency) ? Truths.Of(agency == by)
                : office.Agency.IsNone || ledger.Agency(by) is null ? Truth.False : Truth.Unknown
            : ledger.Agency(who) is null ? Truth.Unknown : Truth.False;
    }
}
