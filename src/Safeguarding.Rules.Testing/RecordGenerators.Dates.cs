using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>Dates in every precision, most of them near <see cref="Middle"/>, so that the days judged lie before, among and after them.</summary>
public static partial class RecordGenerators
{
    /// <summary>The day about which everything is dated.</summary>
    public static DateOnly Middle => new(2025, 6, 15);

    /// <summary>A day to judge on: mostly in the midst of the dates.</summary>
    public static Gen<DateOnly> AsOf => Days(30);

    /// <summary>A date of something recorded.</summary>
    public static Gen<When> Date => Gen.Frequency(
        (6, Days(30).Select(When.On)),
        (2, Days(200).Select(When.On)),
        (2, Days(60).Select(d => When.InMonth(d.Year, d.Month))),
        (1, Gen.Choose(2024, 2026).Select(When.InYear)),
        (3, Days(30).SelectMany(first => Gen.Choose(0, 40).Select(n => When.Between(first, first.AddDays(n))))),
        (1, Gen.Constant(When.Unknown)));

    /// <summary>A first or last day, which may be open.</summary>
    public static Gen<When?> OpenDate => Gen.Frequency(
        (2, Gen.Constant<When?>(null)),
        (3, Date.Select(d => (When?)d)));

    /// <summary>Something that happened, did not, or was not recorded.</summary>
    public static Gen<Occurrence> Occurrence => Gen.Frequency(
        (1, Gen.Constant(Rules.Records.Occurrence.NotRecorded)),
        (1, Gen.Constant(Rules.Records.Occurrence.None)),
        (4, Date.Select(Rules.Records.Occurrence.On)));

    /// <summary>A date set beforehand, none, or not recorded.</summary>
    public static Gen<Known<When>> SetDate => Maybe(Date);

    private static Gen<DateOnly> Days(int around) => Gen.Choose(-around, around).Select(Middle.AddDays);

    private static Gen<Known<T>> Maybe<T>(Gen<T> values)
        where T : notnull => Gen.Frequency(
            (1, Gen.Constant(Rules.Records.Known<T>.NotRecorded)),
            (1, Gen.Constant(Rules.Records.Known<T>.None)),
            (4, values.Select(Rules.Records.Known<T>.Is)));
}
