namespace Safeguarding.Rules.Cases;

/// <summary>Something that was not as expected.</summary>
/// <param name="What">What was compared: a rule and subject with a key, or the verdict.</param>
/// <param name="Expected">What the case says.</param>
/// <param name="Found">What came out.</param>
/// <param name="Reason">Why that came out; <c>null</c> where there is no finding.</param>
public sealed record CaseDifference(string What, string Expected, string Found, string? Reason = null);
