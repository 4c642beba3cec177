using Safeguarding.Rules.Reading.CaseFiles;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cases;

/// <summary>A case with what it judges and by what, ready to be run.</summary>
/// <param name="Asked">The case.</param>
/// <param name="Ruleset">The ruleset that it names or holds.</param>
/// <param name="Records">The records, with its changes made.</param>
/// <param name="IsByName">Whether it names its ruleset, and does not hold one of its own.</param>
internal sealed record ReadyCase(CaseDocument Asked, Ruleset Ruleset, PartnershipRecords Records, bool IsByName)
{
    /// <summary>Judges by a ruleset, and compares.</summary>
    /// <returns>Where what was found is not what was expected.</returns>
    public IEnumerable<CaseDifference> Run(Ruleset ruleset) => CaseComparison.Of(Asked, ruleset.Evaluate(Records, Asked.AsOf));
}
