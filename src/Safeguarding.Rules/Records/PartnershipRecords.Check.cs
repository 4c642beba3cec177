using Safeguarding.Rules.Records.Checking;

namespace Safeguarding.Rules.Records;

public sealed partial record PartnershipRecords
{
    /// <summary>Everything that can be seen to be wrong with these records, and what they do not say.</summary>
    /// <remarks>
    /// Ids that stand twice; names that no list holds (only where that list is kept); contradictions, as far as the dates are
    /// known; lists of which nothing is said and lists that are not kept. Nothing here stops an evaluation.
    /// </remarks>
    /// <returns>One problem for each place, in the order of the lists and their items.</returns>
    public ValueList<RecordProblem> Check() => RecordCheck.All(this);

    /// <summary>Where these records contradict themselves: the part of <see cref="Check"/> on which nothing may be decided.</summary>
    public Contradictions Contradictions() => new(RecordCheck.Contradictions(this));
}
