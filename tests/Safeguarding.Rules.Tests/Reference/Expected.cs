using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>What the reference says of one subject of the rule.</summary>
internal sealed record Expected(string Type, string Id, Outcome Outcome)
{
    public When? Due { get; init; }

    public When? MetOn { get; init; }

    public int? OverdueDays { get; init; }

    /// <summary>The id of the waiver that waives it.</summary>
    public string? Waiver { get; init; }

    /// <summary>For what is not met: the day of the breach, on which a waiver would have to be in force.</summary>
    public When? Breach { get; init; }

    /// <summary>
    /// What is said where it is not recorded whether the rule's <c>if</c> holds: not yet due as long as there is time, since
    /// recording more can make that met, or does not apply; else it cannot be told.
    /// </summary>
    public Expected WithOpenIf(bool? holds, DateOnly asOf) => holds is not null || Outcome is Outcome.NotYetDue or Outcome.DoesNotApply ? this
        : Outcome == Outcome.Met && Due is { Precision: not WhenPrecision.Unknown } due && due.Earliest >= asOf ? new(Type, Id, Outcome.NotYetDue) { Due = due }
        : new(Type, Id, Outcome.CannotTell) { Due = Due };

    /// <summary>The same of a finding of the engine, in words, so that the two can be held against each other.</summary>
    public static string Words(Finding found) =>
        Words(found.Subject.Type, found.Subject.Id, found.Outcome, found.Due, found.MetOn, found.OverdueDays, found.Waiver?.Id);

    public override string ToString() => Words(Type, Id, Outcome, Due, MetOn, OverdueDays, Waiver);

    // A waiver is compared where it waives; which of several breaches, and so which late waiver, is shown the contract leaves open.
    private static string Words(string type, string id, Outcome outcome, When? due, When? metOn, int? overdue, string? waiver) =>
        $"{type} {id}: {outcome}, due {Days(due)}, met on {Days(metOn)}, overdue {overdue?.ToString() ?? "-"}, waiver {(outcome == Outcome.Waived ? waiver : null) ?? "-"}";

    private static string Days(When? when) => when is not { } day ? "-" : $"{day.Earliest:yyyy-MM-dd}..{day.Latest:yyyy-MM-dd}";
}
