namespace Safeguarding.Rules.Guidance;

/// <summary>Somebody who may not decide, or may not act for an approver.</summary>
/// <param name="Who">The body, the office, or whom the rule excludes in its words.</param>
/// <param name="Why">Why not.</param>
public sealed record SignOffBar(string Who, string Why)
{
    /// <summary>Who and why.</summary>
    public override string ToString() => $"{Who}: {Why}";
}
