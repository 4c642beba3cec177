using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>How many musts a case expects; what is <c>null</c> is not compared.</summary>
public sealed record ExpectedMusts
{
    /// <summary>How many are in force.</summary>
    public int? InForce { get; init; }

    /// <summary>How many have a finding that judges.</summary>
    public int? Judged { get; init; }

    /// <summary>Those that have no subject.</summary>
    public Known<ValueList<string>> NeverEngaged { get; init; }
}
