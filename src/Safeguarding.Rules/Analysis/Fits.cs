using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis;

/// <summary>
/// They can: for every day in the horizon on which each trigger may happen, taken one at a time, with every seat filled, there is
/// a way to meet every must.
/// </summary>
public sealed record Fits : ConsistencyAnswer
{
    /// <summary>Records in which every must that is engaged is met: they were evaluated before this was said.</summary>
    public required PartnershipRecords Witness { get; init; }

    /// <summary>The day as of which they were evaluated.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The ids of the musts that the witness does not engage: of these it shows nothing.</summary>
    public ValueList<string> NotEngaged { get; init; }

    /// <summary>Of each must, whether it alone can be broken; <c>null</c>: that was not asked.</summary>
    public MustsAlone? Alone { get; init; }
}
