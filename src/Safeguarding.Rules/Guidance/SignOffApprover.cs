using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>An office whose approval counts.</summary>
/// <param name="Office">The office, which stays accountable whoever acts for it.</param>
/// <param name="HasApproved">
/// Whether it has approved a decision of the right body, itself or through a delegate; <c>null</c>: it cannot be told, or nothing was
/// named that it could have approved.
/// </param>
/// <param name="Delegates">Who may act for it.</param>
public sealed record SignOffApprover(string Office, bool? HasApproved, ValueList<SignOffDelegate> Delegates)
{
    /// <summary>The office, whether it has approved, and who may act for it.</summary>
    public override string ToString()
    {
        var approved = HasApproved switch { true => ", has approved", false => ", has not approved", _ => string.Empty };
        return Delegates.IsEmpty ? Office + approved : $"{Office}{approved}, or for it {string.Join(" or ", Delegates.Select(d => d.ToString()))}";
    }
}
