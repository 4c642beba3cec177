using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Somebody to whom the chair may pass next.</summary>
/// <param name="Entry">The entry of the rule whose turn it may be: an office, an agency or an area.</param>
/// <param name="Offices">The offices of that entry that are known to be eligible, in ordinal order; the office itself where the entry is one.</param>
/// <param name="IsEligible">Whether one of its offices is; <c>null</c>: no rule says who is, or it cannot be told.</param>
public sealed record ChairSuccessor(string Entry, ValueList<string> Offices, bool? IsEligible)
{
    /// <summary>The entry, its offices and whether they are eligible.</summary>
    public override string ToString()
    {
        var offices = Offices.IsEmpty || (Offices.Count == 1 && Offices[0] == Entry) ? string.Empty : $" ({string.Join(", ", (IEnumerable<string>)Offices)})";
        return $"{Entry}{offices}{IsEligible switch { true => ", eligible", false => ", NOT eligible", _ => string.Empty }}";
    }
}
