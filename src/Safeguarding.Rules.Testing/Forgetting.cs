using System.Collections.Concurrent;
using System.Reflection;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>
/// Forgets parts of what is known, place by place: lists lose items and their reach, dates widen, values become not recorded.
/// What is forgotten at a rate is also forgotten at every higher rate, so that the lower rate always knows more.
/// </summary>
/// <param name="seed">What is forgotten first hangs on it.</param>
/// <param name="rateInHundred">How many of a hundred things are forgotten, from 0 to 100.</param>
/// <param name="asOf">The day on which they will be judged: no later day is forgotten altogether, since what is not known at all has happened by then.</param>
public sealed class Forgetting(int seed, int rateInHundred, DateOnly asOf)
{
    // A date that somebody set is no observation: a month of it means its last day, and not some day in it.
    private static readonly HashSet<string> SetBeforehand = ["Next", "Due", "ResolveBy", "PeriodFrom", "PeriodTo", "Granted"];

    // By then every body and rule of these worlds has begun: an appointment on a day not known at all is on none before that.
    private static readonly DateOnly Begun = new(2025, 1, 1);

    // A day that is not known at all is none before the range of its list, as the format has it.
    private DateOnly since = DateOnly.MinValue;

    // Looked up once: the laws take thousands of records apart, and would spend most of their time on it.
    private static readonly ConcurrentDictionary<Type, Parts?> PartsOf = [];
    private static readonly ConcurrentDictionary<(string Method, Type Inner), MethodInvoker> Generic = [];

    /// <summary>What is left of the records.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is <c>null</c>.</exception>
    public PartnershipRecords Of(PartnershipRecords records) => (PartnershipRecords)Record(records, string.Empty);

    private object Record(object record, string path)
    {
        var parts = Taken(record.GetType())!;
        var copy = parts.Copy.Invoke(record)!;
        foreach (var (name, type, get, set) in parts.Properties)
        {
            if (get.Invoke(record) is { } value)
            {
                set.Invoke(copy, Value(value, type, $"{path}/{name}", name));
            }
        }

        return copy;
    }

    private object? Value(object value, Type declared, string path, string name)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            var inner = type.GetGenericArguments()[0];
            if (definition == typeof(Recorded<>))
            {
                return Call(nameof(List), inner, value, path);
            }

            if (definition == typeof(Known<>))
            {
                return Call(nameof(Single), inner, value, path, name);
            }
        }

        return value switch
        {
            When date => SetBeforehand.Contains(name) ? date : Widened(date, path),
            Occurrence { Date: { } day } => Forgets(path) ? Occurrence.NotRecorded : Occurrence.On(Widened(day, path + "#")),
            Occurrence => Forgets(path) ? Occurrence.NotRecorded : value,
            bool _ when Nullable.GetUnderlyingType(declared) is not null => Forgets(path) ? null : value,
            Presence => Forgets(path) ? Presence.NotRecorded : value,
            MeetingStatus => Forgets(path) ? MeetingStatus.NotRecorded : value,
            DecisionMode => Forgets(path) ? DecisionMode.NotRecorded : value,
            StepEnd => Forgets(path) ? StepEnd.NotRecorded : value,
            Facts facts => new Facts(facts.Values.Where(f => !Forgets($"{path}/{f.Key}"))),
            _ => value,
        };
    }

    private object? Call(string method, Type inner, params object?[] arguments) => Generic
        .GetOrAdd((method, inner), m => MethodInvoker.Create(typeof(Forgetting).GetMethod(m.Method, BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(m.Inner)))
        .Invoke(this, arguments.AsSpan());

    private static Parts? Taken(Type type) => PartsOf.GetOrAdd(type, t => t.GetMethod("<Clone>$") is not { } clone ? null : new(
        MethodInvoker.Create(clone),
        [.. t.GetProperties().Where(p => p.CanWrite && p.Name != nameof(PartnershipRecords.Waivers))
            .Select(p => (p.Name, p.PropertyType, MethodInvoker.Create(p.GetMethod!), MethodInvoker.Create(p.SetMethod!)))]));

    private Recorded<T> List<T>(Recorded<T> list, string path)
    {
        var items = list.Items.Select((item, i) => (Item: item, Path: $"{path}[{i}]")).ToList();
        // Where the range begins if it is cut: the same at every rate, so that the lower one still knows more.
        var from = list.Reach == Reach.Between ? list.From.AddDays(Roll(path + "-from") * 5) : since;
        ValueList<T> Kept(bool drop)
        {
            var outer = since;
            since = typeof(T) == typeof(Appointment) && from < Begun ? Begun : from;
            var kept = items
                .Where(i => !drop || Roll($"{i.Path}-dropped") >= 40)
                .Select(i => i.Item is { } item && Taken(typeof(T)) is not null ? (T)Record(item, i.Path) : i.Item)
                .ToValueList();
            since = outer;
            return kept;
        }

        if (!Forgets(path))
        {
            return list.With(Kept(drop: false));
        }

        return (Roll(path + "-how") % 3) switch
        {
            // Items that are left out are none to most rules: that would say more, and not less.
            0 when typeof(T) != typeof(AgendaItem) => Recorded<T>.NotKept,
            1 when list.Reach == Reach.Between => Recorded.Between<T>(from, list.To.AddDays(-Roll(path + "-to") * 5), Kept(drop: false).AsSpan()),
            _ => Recorded.Some<T>(Kept(drop: true).AsSpan()),
        };
    }

    private Known<T> Single<T>(Known<T> known, string path, string name)
        where T : notnull
    {
        if (Forgets(path))
        {
            return Known<T>.NotRecorded;
        }

        return known.TryGet(out var value) && Taken(typeof(T)) is not null ? (T)Record(value, path)
            : known.TryGet(out value) && value is When when && !SetBeforehand.Contains(name) ? (T)(object)Widened(when, path)
            : known;
    }

    private When Widened(When when, string path)
    {
        if (!when.IsDay || !Forgets(path))
        {
            return when;
        }

        var day = when.Latest;
        return (Roll(path + "-wide") % 4) switch
        {
            0 => When.InMonth(day.Year, day.Month),
            1 => When.Between(day.AddDays(-Roll(path + "-before") / 4), day.AddDays(Roll(path + "-after") / 4)),
            2 => When.InYear(day.Year),
            _ => day <= asOf && day >= since ? When.Unknown : when,
        };
    }

    private bool Forgets(string path) => Roll(path) < rateInHundred;

    private int Roll(string path)
    {
        // Of the path and the seed alone, so that another rate forgets the same places and more.
        var hash = 2166136261u ^ ((uint)seed * 16777619u);
        foreach (var letter in path)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 2246822519u;
        hash ^= hash >> 13;
        return (int)(hash % 100);
    }

    /// <summary>How a record is copied, and the properties of which something can be forgotten.</summary>
    private sealed record Parts(MethodInvoker Copy, IReadOnlyList<(string Name, Type Type, MethodInvoker Get, MethodInvoker Set)> Properties);
}
