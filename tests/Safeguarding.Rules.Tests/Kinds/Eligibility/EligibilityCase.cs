using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Eligibility;

using Attendance = Safeguarding.Rules.Records.Attendance;

/// <summary>Who may be chair of the executive, and what a rule says of it.</summary>
internal static class EligibilityCase
{
    public const string Police = "role: chair, body: executive, who: {sector: police}";
    public const string InAbsence = "role: chair, body: executive, who: dsp-police, in-absence: [dcs-east, {designation: scrutineer}]";

    public static Meeting Chaired(string chair, params ReadOnlySpan<Attendance> there) =>
        Some.Meeting() with { Chair = chair, Attendance = Recorded.Whole(there) };

    public static PartnershipRecords Held(params ReadOnlySpan<Appointment> appointments) => Some.Records() with { Appointments = Some.Whole(appointments) };

    public static PartnershipRecords Met(params ReadOnlySpan<Meeting> meetings)
    {
        var records = Some.Records();
        return records with
        {
            Offices = records.Offices.With([.. records.Offices.Items, Some.Office("hos-east")]),
            Bodies = records.Bodies.With([.. records.Bodies.Items, Some.Body("board")]),
            Meetings = Some.Whole(meetings),
        };
    }

    public static Ruleset Load(string rules) => new RulesetLoader().Text("eligibility.yaml", $$"""
        format: 1
        ruleset: test/eligibility
        status: adopted
        adopted-on: 2020-01-01
        in-force: {from: 2024-09-01}
        rules:
          {{rules}}
        """).OrThrow();

    public static ValueList<Finding> Judge(string fields, string asOf, PartnershipRecords records) =>
        JudgeRules($"R: {{eligibility: {{{fields}}}, strength: must, source: T-01}}", asOf, records);

    public static ValueList<Finding> JudgeRules(string rules, string asOf, PartnershipRecords records) => Load(rules).Evaluate(records, Some.Day(asOf)).Findings;

    public static Finding Of(ValueList<Finding> findings, string subject) => Assert.Single(findings, f => f.Subject.ToString() == subject);
}
