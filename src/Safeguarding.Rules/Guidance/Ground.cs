using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>A rule that an answer rests on.</summary>
public sealed record Ground
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule in one sentence, without a full stop.</summary>
    public required string Says { get; init; }

    /// <summary>How strongly it binds.</summary>
    public required Strength Strength { get; init; }

    /// <summary>What the rule rests on.</summary>
    public Basis Basis { get; init; }

    /// <summary>Why an adopter reads it so; <c>null</c> unless it is an interpretation, or a floor rule was replaced.</summary>
    public string? Because { get; init; }

    /// <summary>Whether its ruleset is adopted: what is not binds nobody.</summary>
    public bool Binds { get; init; }

    /// <summary>The clauses that it rests on.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The rule, how strongly it binds and what it rests on.</summary>
    public override string ToString()
    {
        var cited = Citations.IsEmpty ? "no source" : string.Join(", ", Citations.Select(Words));
        var basis = Basis switch
        {
            Basis.Interpretation => Citations.IsEmpty ? $"an interpretation, because {Because}" : $"an interpretation of {cited}, because {Because}",
            Basis.Unverified => $"{cited}; nobody has checked this at its source",
            _ => cited,
        };
        return $"{Rule} ({ReportWords.Code(Strength)}{(Binds ? string.Empty : "; not adopted: binds nobody")}): {basis}";
    }

    internal static Ground Of(Rule rule, DateOnly asOf) => new()
    {
        Rule = rule.Id,
        Says = rule.Kind.Describe(rule),
        Strength = rule.Strength,
        Basis = rule.Basis,
        Because = rule.Because,
        Binds = rule.Settings.AdoptedOn is { } adopted && adopted <= asOf,
        Citations = rule.Citations,
    };

    private static string Words(Citation citation) =>
        citation.Source is null ? citation.Clause : $"{citation.Clause} ({citation.Source}, {citation.Ref})";
}
