namespace Safeguarding.Rules.Guidance;

/// <summary>Somebody who may act for an approver, or perhaps may. The approver stays accountable.</summary>
/// <param name="Office">The office that acts.</param>
/// <param name="Delegation">The delegation.</param>
/// <param name="IsSure">Whether it is known to be live on the as-of date and to cover the decision.</param>
public sealed record SignOffDelegate(string Office, string Delegation, bool IsSure)
{
    /// <summary>The office and the delegation.</summary>
    public override string ToString() => $"{Office} ({Delegation}{(IsSure ? string.Empty : ", perhaps")})";
}
