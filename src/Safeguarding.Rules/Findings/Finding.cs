using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Findings;

/// <summary>What one rule says of one subject.</summary>
public sealed class Finding
{
    private readonly Lazy<Explanation> why;

    /// <summary>A finding whose explanation is made when somebody reads it.</summary>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public Finding(string rule, string kind, Subject subject, Outcome outcome, Func<Explanation> why)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(why);
        Rule = rule;
        Kind = kind;
        Subject = subject;
        Outcome = outcome;
        this.why = new(why);
    }

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>The kind of the rule.</summary>
    public string Kind { get; }

    /// <summary>What it speaks about.</summary>
    public Subject Subject { get; }

    /// <summary>What it says.</summary>
    public Outcome Outcome { get; }

    /// <summary>How strongly the rule binds.</summary>
    public Strength Strength { get; init; }

    /// <summary>What the rule rests on.</summary>
    public Basis Basis { get; init; }

    /// <summary>Why an adopter reads it so; <c>null</c> unless the basis is an interpretation, or a floor rule was replaced.</summary>
    public string? Because { get; init; }

    /// <summary>Whether the ruleset of the rule is adopted: what is not binds nobody.</summary>
    public bool Binds { get; init; }

    /// <summary>The last day in time; <c>null</c> where there is none. A month stays a month.</summary>
    public When? Due { get; init; }

    /// <summary>When the duty was kept, in time or late; <c>null</c> where it was not, or where the subject has no day.</summary>
    public When? MetOn { get; init; }

    /// <summary>Calendar days late, to the day it was kept or else to the as-of date; <c>null</c> where it is not late.</summary>
    public int? OverdueDays { get; init; }

    /// <summary>The waiver that makes it waived, or that came too late and only acknowledges it.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Whether it is not recorded whether the rule speaks about the subject at all (its <c>if</c>, its kind).</summary>
    public bool HangsOnIf { get; init; }

    /// <summary>The clauses that the rule rests on.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>Why; made when first read.</summary>
    public Explanation Why => why.Value;

    /// <summary>The outcome, the rule and the subject.</summary>
    public override string ToString() => $"{Outcome}: {Rule}, {Subject}";
}
