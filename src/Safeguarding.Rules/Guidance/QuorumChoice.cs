using System.Globalization;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>So many of some offices that are interchangeable: whichever of them come, the requirement sees no difference.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of which offices, in ordinal order.</param>
public sealed record QuorumChoice(int Count, ValueList<string> Of)
{
    /// <summary>The office, or <c>any 2 of (…)</c>.</summary>
    public override string ToString() => Count == Of.Count
        ? string.Join(" and ", (IEnumerable<string>)Of)
        : string.Create(CultureInfo.InvariantCulture, $"any {Count} of ({string.Join(", ", (IEnumerable<string>)Of)})");
}
