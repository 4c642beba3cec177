using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>What decisions are about, by type and id; read when it is first asked for.</summary>
internal sealed class MatterIndex(Ledger ledger)
{
    public const string Case = "case";
    public const string Document = "document";
    public const string Concern = "concern";
    public const string Appointment = "appointment";

    /// <summary>Every type of thing that a decision can be about.</summary>
    public static readonly ValueList<string> Types = [Case, Document, Concern, Appointment];

    private readonly Dictionary<string, Dictionary<string, Matter>> byType = new(StringComparer.Ordinal);

    /// <summary>The case, document, concern or appointment that a decision names.</summary>
    public static Known<string> Named(Decision decision, string type) => type switch
    {
        Case => decision.Case,
        Document => decision.Document,
        Concern => decision.Concern,
        _ => decision.Appointment,
    };

    /// <summary>All things of a type, as they are recorded.</summary>
    public IEnumerable<Matter> All(string type) => Of(type).Values;

    /// <summary>The thing of that id; <c>null</c>: not recorded.</summary>
    public Matter? Find(string type, string id) => Of(type).GetValueOrDefault(id);

    private Dictionary<string, Matter> Of(string type)
    {
        if (!byType.TryGetValue(type, out var matters))
        {
            byType.Add(type, matters = new(StringComparer.Ordinal));
            foreach (var matter in Read(type))
            {
                matters.TryAdd(matter.Subject.Id, matter);
            }
        }

        return matters;
    }

    private IEnumerable<Matter> Read(string type) => type switch
    {
        Case => Thing.Cases(ledger, []).Select(Matter),
        Document => Thing.Documents(ledger, []).Select(Matter),
        Concern => Thing.Concerns(ledger, []).Select(Matter),
        _ => ledger.Records.Appointments.Items.Select(Matter),
    };

    private Matter Matter(Thing thing) => new()
    {
        Subject = thing.Subject,
        Area = thing.Area,
        Facts = thing.Facts,
        Thing = thing,
        AsOf = ledger.AsOf,
        Since = thing.Subject.Type switch { Case => Since(ledger.Records.Cases), Document => Since(ledger.Records.Documents), _ => Since(ledger.Records.Concerns) },
    };

    private Matter Matter(Appointment appointment) => new()
    {
        Subject = new(Appointment, appointment.Id),
        Area = appointment.Body.TryGet(out var body) ? ledger.Body(body)?.Area ?? default
            : appointment.Body.IsNone ? Known<ValueList<string>>.None : default,
        Appointment = appointment,
        AsOf = ledger.AsOf,
        Since = Since(ledger.Records.Appointments),
    };

    private static DateOnly Since<T>(Recorded<T> list) => list.Reach == Reach.Between ? list.From : DateOnly.MinValue;
}
