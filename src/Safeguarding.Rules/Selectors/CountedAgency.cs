using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Selectors;

/// <summary>What is counted once: a person, an agency, or an office whose agency is not recorded and may be any.</summary>
internal readonly record struct CountedAgency(string Name, bool IsKnown)
{
    private static readonly FactWords Words = new("{0} is of another agency", "{0} is of no other agency", "the agency of {0}");

    public static CountedAgency Of(Ledger ledger, string office)
    {
        var agency = ledger.Office(office)?.Agency;
        return agency is { HasValue: true } known ? new(known.Value, IsKnown: true) : new(office, IsKnown: false);
    }

    /// <summary>An office whose agency is not known may be of one that is counted already.</summary>
    public Condition Where(Condition there) =>
        IsKnown ? there : Condition.All([there, Condition.Of(new(Words, Name), Truth.Unknown)]);
}
