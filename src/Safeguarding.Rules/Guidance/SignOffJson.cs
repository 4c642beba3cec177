using System.Text.Json;
using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Guidance;

/// <summary>How the parts of a <see cref="SignOffAnswer"/> are written.</summary>
internal static class SignOffJson
{
    public static void Write(Utf8JsonWriter json, SignOffGroup group)
    {
        json.WriteString("rule", group.Rule);
        json.WriteCount("way", group.Way);
        json.WriteString("asks", group.Asks);
        json.WriteList("offices", group.Approvers, approver =>
        {
            json.WriteString("office", approver.Office);
            json.WriteTruth("hasApproved", approver.HasApproved);
            json.WriteList("delegates", approver.Delegates, actor =>
            {
                json.WriteString("office", actor.Office);
                json.WriteString("delegation", actor.Delegation);
                json.WriteBoolean("sure", actor.IsSure);
            });
        });
    }

    public static void Write(Utf8JsonWriter json, SignOffDecision decision)
    {
        json.WriteString("decision", decision.Id);
        json.WriteDate("date", decision.Date);
        json.WriteString("decided", decision.Decided.ToString().ToLowerInvariant());
        json.WriteText("by", decision.By);
        json.WriteTexts("approvals", decision.Approvals);
        json.WriteText("outcome", decision.Outcome is { } outcome ? ReportWords.Code(outcome) : null);
        json.WriteText("reason", decision.Reason);
    }
}
