namespace Safeguarding.Rules.Guidance;

/// <summary>Something that was asked about and that the records do not know.</summary>
/// <param name="Type">What it is said to be: <c>body</c>, <c>case</c> ….</param>
/// <param name="Id">The id that was asked about.</param>
/// <param name="Nearest">What may have been meant; <c>null</c>: nothing is near.</param>
public sealed record UnknownId(string Type, string Id, string? Nearest)
{
    /// <summary>One clause: <c>the records know no body `excutive`; nearest: `executive`</c>.</summary>
    public override string ToString() =>
        Nearest is null ? $"the records know no {Type} `{Id}`" : $"the records know no {Type} `{Id}`; nearest: `{Nearest}`";
}
