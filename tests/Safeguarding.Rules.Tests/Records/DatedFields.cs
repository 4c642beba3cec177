using System.Collections;
using System.Reflection;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Records.DateMeaning;

namespace Safeguarding.Rules.Tests.Records;

/// <summary>Every date that records hold, and what it means.</summary>
internal static class DatedFields
{
    /// <summary>A new dated field gets a line here, and its line in <c>Records/Seeing</c>.</summary>
    public static IReadOnlyDictionary<string, DateMeaning> Table { get; } = new Dictionary<string, DateMeaning>
    {
        ["Appointment.From"] = Own,
        ["Appointment.To"] = End,
        ["Approval.Date"] = Happened,
        ["Assignment.From"] = Own,
        ["Assignment.To"] = End,
        ["Body.From"] = Own,
        ["Body.To"] = End,
        ["CaseEvent.Date"] = Happened,
        ["Concern.Raised"] = Own,
        ["Concern.ResolveBy"] = SetBeforehand,
        ["Concern.Resolved"] = Happened,
        ["Consultation.Date"] = Happened,
        ["Decision.Date"] = Own,
        ["Delegation.From"] = Own,
        ["Delegation.To"] = End,
        ["Distribution.Date"] = Happened,
        ["Document.PeriodFrom"] = SetBeforehand,
        ["Document.PeriodTo"] = SetBeforehand,
        ["Document.Published"] = Happened,
        ["EscalationStep.Entered"] = Own,
        ["EscalationStep.Left"] = Happened,
        ["FollowUp.Date"] = Happened,
        ["Meeting.Called"] = Happened,
        ["Meeting.Cancelled"] = Happened,
        ["Meeting.Date"] = Own,
        ["Meeting.NoticeGiven"] = Happened,
        ["Meeting.PapersSent"] = Happened,
        ["PlannedAction.Completed"] = Happened,
        ["PlannedAction.Due"] = SetBeforehand,
        ["Presentation.Date"] = Happened,
        ["Review.Date"] = Happened,
        ["Review.Next"] = SetBeforehand,
        ["ScrutinyActivity.Date"] = Own,
        ["Seat.From"] = Own,
        ["Seat.To"] = End,
        ["Spell.From"] = Own,
        ["Spell.To"] = End,
        ["Waiver.From"] = SetBeforehand,
        ["Waiver.Granted"] = Own,
        ["Waiver.To"] = SetBeforehand,
    };

    /// <summary>The record types that can be reached from one.</summary>
    public static IReadOnlyCollection<Type> TypesFrom(Type root)
    {
        var found = new HashSet<Type>();
        var waiting = new Queue<Type>([root]);
        while (waiting.TryDequeue(out var type))
        {
            if (found.Add(type))
            {
                foreach (var next in Values(type).SelectMany(p => Unwrapped(p.PropertyType)).Where(IsRecord))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return found;
    }

    /// <summary>The fields of a record type that hold a date, as <c>Type.Field</c>.</summary>
    public static IEnumerable<string> Of(Type record) => Values(record)
        .Where(p => Unwrapped(p.PropertyType).Any(IsDate))
        .Select(p => $"{record.Name}.{p.Name}");

    /// <summary>Every date within a record, with its field.</summary>
    public static IEnumerable<(string Field, When When)> In(object record)
    {
        foreach (var property in Values(record.GetType()))
        {
            foreach (var value in Flat(property.GetValue(record)))
            {
                if (value is When when)
                {
                    yield return ($"{record.GetType().Name}.{property.Name}", when);
                }
                else if (IsRecord(value.GetType()))
                {
                    foreach (var inner in In(value))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }

    private static IEnumerable<object> Flat(object? value) => value switch
    {
        null => [],
        Occurrence happened => happened.Date is { } when ? [when] : [],
        _ when IsOf(value, typeof(Known<>)) => (bool)Get(value, "HasValue")! ? Flat(Get(value, "Value")) : [],
        _ when IsOf(value, typeof(Recorded<>)) => Flat(Get(value, "Items")),
        string => [],
        IEnumerable list => list.Cast<object>().SelectMany(Flat),
        _ => [value],
    };

    private static IEnumerable<Type> Unwrapped(Type type) => type.IsGenericType
        ? type.GetGenericArguments().SelectMany(Unwrapped)
        : [type];

    private static IEnumerable<PropertyInfo> Values(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetMethod is not null && p.GetIndexParameters().Length == 0);

    private static bool IsDate(Type type) =>
        type == typeof(When) || type == typeof(Occurrence) || type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset);

    // What every record class has, and nothing else.
    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsOf(object value, Type generic) => value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == generic;

    private static object? Get(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value);
}
