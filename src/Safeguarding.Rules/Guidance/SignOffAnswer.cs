using System.Text.Json;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Who signs something off, who may act for them and who may not, by when, and what is there already.</summary>
public sealed record SignOffAnswer : Answer
{
    internal SignOffAnswer()
    {
    }

    /// <summary>The type of decision.</summary>
    public required string DecisionType { get; init; }

    /// <summary>What is to be signed off; <c>null</c>: nothing was named, or the records do not know it.</summary>
    public Subject? About { get; init; }

    /// <summary>The bodies that may decide, in ordinal order; empty: none, or it is not stated who decides.</summary>
    public ValueList<string> Bodies { get; init; }

    /// <summary>The agencies that may decide, or <c>any</c>; empty: none, or it is not stated who decides.</summary>
    public ValueList<string> Agencies { get; init; }

    /// <summary>Who must approve.</summary>
    public ValueList<SignOffGroup> Approvers { get; init; }

    /// <summary>Who may not decide, and who may not act for those who approve.</summary>
    public ValueList<SignOffBar> MayNot { get; init; }

    /// <summary>The event on or before which it must be signed off; <c>null</c>: none is stated.</summary>
    public string? Before { get; init; }

    /// <summary>The last day; <c>null</c>: there is none, or the event has not happened.</summary>
    public When? By { get; init; }

    /// <summary>The decisions of the type about it, by date.</summary>
    public ValueList<SignOffDecision> There { get; init; }

    /// <summary>What the rules say of the thing itself so far; <c>null</c>: none asks that it be signed off.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>What is to be done; <c>null</c>: nothing is, or no rule asks.</summary>
    public string? NextStep { get; init; }

    private protected override string Verb => "sign-off";

    private protected override string Headline =>
        (Outcome == Findings.Outcome.Met ? "signed off; " : string.Empty)
        + (Deciders.Count == 0 ? "who decides is not stated" : $"by {string.Join(" or ", Deciders)}");

    private List<string> Deciders => [.. Bodies, .. Agencies.Select(a => a == "any" ? "an agency" : a)];

    private protected override IEnumerable<string> Said()
    {
        foreach (var ground in Grounds)
        {
            yield return $"rule: {ground.Says}";
        }

        foreach (var group in Approvers)
        {
            yield return $"must approve{(group.Way is { } way ? $" (way {way})" : string.Empty)}: {group.Asks}";
            foreach (var approver in group.Approvers)
            {
                yield return $"  {approver}";
            }
        }

        foreach (var bar in MayNot)
        {
            yield return $"may not: {bar}";
        }

        if (By is { } by)
        {
            yield return Before is null ? $"by: {by}" : $"by: {by}, the day of `{Before}`";
        }
        else if (Before is not null)
        {
            yield return $"by: the day of `{Before}`, which is not recorded to have happened";
        }

        foreach (var decision in There)
        {
            yield return $"already there: {decision}";
        }

        if (Outcome is { } outcome)
        {
            yield return $"so far: {ReportWords.Of(outcome)}";
        }

        if (NextStep is { } next)
        {
            yield return $"next: {next}";
        }
    }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("decisionType", DecisionType);
        json.WriteText("aboutType", About?.Type);
        json.WriteText("about", About?.Id);
        json.WriteTexts("bodies", Bodies);
        json.WriteTexts("agencies", Agencies);
        json.WriteList("approvers", Approvers, group => SignOffJson.Write(json, group));
        json.WriteList("mayNot", MayNot, bar =>
        {
            json.WriteString("who", bar.Who);
            json.WriteString("why", bar.Why);
        });
        json.WriteText("before", Before);
        json.WriteDate("by", By);
        json.WriteList("there", There, decision => SignOffJson.Write(json, decision));
        json.WriteText("outcome", Outcome is { } outcome ? ReportWords.Code(outcome) : null);
        json.WriteText("nextStep", NextStep);
    }
}
