using System.Globalization;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>A duty with a last day that is not kept yet.</summary>
public sealed record Obligation
{
    /// <summary>The last day; a month is due on its last day.</summary>
    public required When Due { get; init; }

    /// <summary>Who owns it.</summary>
    public required ObligationOwner Owner { get; init; }

    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>How strongly it binds.</summary>
    public required Strength Strength { get; init; }

    /// <summary>Whether the ruleset of the rule is adopted: what is not binds nobody.</summary>
    public required bool Binds { get; init; }

    /// <summary>What the duty is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Not yet due; not met, where it is overdue; or cannot tell, where it may be done or overdue.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Calendar days since the last day; <c>null</c> where it is not over.</summary>
    public int? OverdueDays { get; init; }

    /// <summary>Whether it is not recorded whether the rule speaks about the subject at all.</summary>
    public bool HangsOnIf { get; init; }

    /// <summary>What is to be done; <c>null</c>: the rule does not say more than <see cref="Reason"/>.</summary>
    public string? NextStep { get; init; }

    /// <summary>Why it is due.</summary>
    public required string Reason { get; init; }

    /// <summary>One line: the day, the owner, what to do, and by which rule.</summary>
    public override string ToString()
    {
        var mark = Outcome switch
        {
            Outcome.NotMet => string.Create(CultureInfo.InvariantCulture, $"OVERDUE{(OverdueDays is { } days ? $" {days} {(days == 1 ? "day" : "days")}" : string.Empty)}, "),
            Outcome.CannotTell => "CANNOT TELL, ",
            _ => string.Empty,
        };
        var mayBe = HangsOnIf ? ", if the rule speaks about it" : string.Empty;
        var binds = Binds ? string.Empty : ", not adopted";
        return $"{Due}  {mark}{Owner}: {NextStep ?? Reason} ({Rule}, {ReportWords.Code(Strength)}{binds}; {Subject}{mayBe})";
    }
}
