using System.Globalization;
using System.Text.Json;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>The duties that fall due in some days.</summary>
public sealed record ObligationsAnswer : Answer
{
    internal ObligationsAnswer()
    {
    }

    /// <summary>The first day asked about.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day asked about, inside.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The duties whose last day falls in those days and that are not known to be kept, by last day.</summary>
    public ValueList<Obligation> Due { get; init; }

    /// <summary>Those whose last day was before those days and that are known not to have been kept since, by last day.</summary>
    public ValueList<Obligation> OverdueBefore { get; init; }

    private protected override string Verb => "obligations";

    private protected override string Headline => string.Create(CultureInfo.InvariantCulture, $"{Due.Count} due, {OverdueBefore.Count} overdue from before");

    private protected override IEnumerable<string> Said() =>
        OverdueBefore.Concat(Due).Select(o => o.ToString());

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("from", AnswerJson.Iso(From));
        json.WriteString("to", AnswerJson.Iso(To));
        json.WriteList("due", Due, o => Write(json, o));
        json.WriteList("overdueBefore", OverdueBefore, o => Write(json, o));
    }

    private static void Write(Utf8JsonWriter json, Obligation obligation)
    {
        json.WriteDate("due", obligation.Due);
        json.WriteString("ownerType", obligation.Owner.Type);
        json.WriteString("owner", obligation.Owner.Id);
        json.WriteString("rule", obligation.Rule);
        json.WriteString("strength", ReportWords.Code(obligation.Strength));
        json.WriteBoolean("binds", obligation.Binds);
        json.WriteString("subjectType", obligation.Subject.Type);
        json.WriteString("subject", obligation.Subject.Id);
        json.WriteString("outcome", ReportWords.Code(obligation.Outcome));
        json.WriteCount("overdueDays", obligation.OverdueDays);
        json.WriteBoolean("hangsOnIf", obligation.HangsOnIf);
        json.WriteText("nextStep", obligation.NextStep);
        json.WriteString("reason", obligation.Reason);
    }
}
