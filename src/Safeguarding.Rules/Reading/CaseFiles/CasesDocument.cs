using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>A file of cases: what findings some records should give.</summary>
public sealed record CasesDocument
{
    /// <summary>The ruleset of every case that does not say its own.</summary>
    public RulesetChoice? Ruleset { get; init; }

    /// <summary>The records of every case that does not say its own.</summary>
    public RecordsChoice? Records { get; init; }

    /// <summary>The cases.</summary>
    public ValueList<CaseDocument> Cases { get; init; }
}
