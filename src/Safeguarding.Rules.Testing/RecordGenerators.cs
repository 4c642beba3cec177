using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>
/// Whole records: every list, every field, each as it may be written: whole, partly, or not kept; dated to the day, widely, or not
/// at all. Names are taken from a few, so that the records speak about each other; they may contradict themselves.
/// </summary>
public static partial class RecordGenerators
{
    private static Gen<string> Bodies => Gen.Elements("executive", "board");
    private static Gen<string> Offices => Gen.Elements("dcs-east", "dsp-police", "scrutineer");
    private static Gen<string> Agencies => Gen.Elements("east-council", "police");
    private static Gen<bool?> YesNo => Gen.Elements<bool?>(true, false, null);

    /// <summary>The records of a partnership.</summary>
    public static Gen<PartnershipRecords> Records =>
        from bodies in Top(Body)
        from terms in Terms
        from meetings in Top(Meeting)
        from decisions in Top(Decision)
        from cases in Top(Case)
        from documents in Top(Document)
        from concerns in Top(Concern)
        from others in Others
        select others with
        {
            Areas = Kept(new Area { Id = "east" }),
            Agencies = Kept(
                new Agency { Id = "east-council", Sector = "local-authority", Area = East },
                new Agency { Id = "police", Sector = "police", Area = East }),
            Offices = Kept(Office("dcs-east"), Office("dsp-police"), Office("scrutineer")),
            Bodies = bodies,
            Appointments = terms.Appointments,
            Delegations = terms.Delegations,
            Assignments = terms.Assignments,
            Meetings = meetings,
            Decisions = decisions,
            Cases = cases,
            Documents = documents,
            Concerns = concerns,
        };

    /// <summary>The same records with one list fewer, or with one item fewer in a list.</summary>
    public static IEnumerable<PartnershipRecords> Smaller(PartnershipRecords records) =>
    [
        .. Fewer(records.Bodies).Select(l => records with { Bodies = l }),
        .. Fewer(records.Appointments).Select(l => records with { Appointments = l }),
        .. Fewer(records.Delegations).Select(l => records with { Delegations = l }),
        .. Fewer(records.Assignments).Select(l => records with { Assignments = l }),
        .. Fewer(records.Meetings).Select(l => records with { Meetings = l }),
        .. Fewer(records.Decisions).Select(l => records with { Decisions = l }),
        .. Fewer(records.Cases).Select(l => records with { Cases = l }),
        .. Fewer(records.Documents).Select(l => records with { Documents = l }),
        .. Fewer(records.Concerns).Select(l => records with { Concerns = l }),
        .. Fewer(records.Actions).Select(l => records with { Actions = l }),
        .. Fewer(records.Activities).Select(l => records with { Activities = l }),
        .. Fewer(Recorded.Some(records.Waivers.AsSpan())).Select(l => records with { Waivers = l.Items }),
    ];

    private static ValueList<string> East => ["east"];

    private static Office Office(string id) => new() { Id = id, Designation = (ValueList<string>)[id], Agency = "east-council" };

    private static Recorded<T> Kept<T>(params ReadOnlySpan<T> items) => Recorded.Between(new(2016, 1, 1), new(2028, 12, 31), items);

    private static IEnumerable<Recorded<T>> Fewer<T>(Recorded<T> list) => list.Items.IsEmpty ? [] :
    [
        list.With([]),
        .. Enumerable.Range(0, list.Items.Count).Select(i => list.With(list.Items.Where((_, at) => at != i).ToValueList())),
    ];

    /// <summary>A top-level list.</summary>
    private static Gen<Recorded<T>> Top<T>(Gen<T> items) =>
        from some in Few(items)
        from reach in Gen.Frequency(
            (6, Gen.Constant(Kept<T>())),
            (2, Gen.Constant(Recorded.Some<T>())),
            (1, Gen.Constant(Recorded.Between<T>(Middle.AddDays(-20), Middle.AddDays(20)))))
        from kept in Gen.Choose(0, 9)
        select kept == 0 ? Recorded<T>.NotKept : reach.With(some);

    /// <summary>A list inside a record.</summary>
    private static Gen<Recorded<T>> Inner<T>(Gen<T> items) =>
        from some in Few(items)
        from reach in Gen.Frequency((4, Gen.Constant(Recorded.Whole<T>())), (1, Gen.Constant(Recorded.Some<T>())))
        from kept in Gen.Choose(0, 5)
        select kept == 0 ? Recorded<T>.NotKept : reach.With(some);

    private static Gen<ValueList<T>> Few<T>(Gen<T> items) =>
        Gen.Choose(0, 3).SelectMany(n => items.ListOf(n)).Select(list => list.ToValueList());

    private static Gen<string> Ids(string prefix) => Gen.Choose(1, 9).Select(n => $"{prefix}{n}");
}
