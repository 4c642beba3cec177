using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>What can be seen on the as-of date.</summary>
internal static class Sights
{
    /// <summary>
    /// Whether something had come by the as-of date. Of a date that reaches beyond that date only the days up to it are seen, so one
    /// that ends there and is not known to the day may yet be to come.
    /// </summary>
    public static Truth HasCome(this When date, DateOnly asOf) =>
        date.Earliest > asOf ? Truth.False
        : date.IsDay || date.Precision == WhenPrecision.Unknown || date.Latest < asOf ? Truth.True
        : Truth.Unknown;

    /// <summary>A day that nobody recorded is some day from the first of the range of its list to the as-of date; any other stays as it is.</summary>
    public static When Seen<T>(this When date, Recorded<T> list, DateOnly asOf) =>
        date.Precision == WhenPrecision.Unknown ? date.Bounded(list).Within(DateOnly.MinValue, asOf) : date;

    /// <summary>Something on an unknown day is no older than the range of the list that it stands in.</summary>
    public static When Bounded<T>(this When date, Recorded<T> list) =>
        date.Precision == WhenPrecision.Unknown && list.Reach == Reach.Between ? date.Within(list.From, DateOnly.MaxValue) : date;
}
