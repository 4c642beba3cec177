using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Rotation;

/// <summary>A rule of rotation about the chair of the executive, and what it says.</summary>
internal static class RotationCase
{
    public const string EveryTwoYears = "role: chair, body: executive, among: [dcs-east, dsp-police], every: 2 years";

    public static When? Day(string day) => Some.When(day);

    public static Appointment Term(string id, string from, string? to, string office = "dcs-east") =>
        Some.Appointment(id, office, from) with { To = to is null ? null : Some.When(to) };

    public static PartnershipRecords WithTerms(ReadOnlySpan<Appointment> terms)
    {
        var records = Some.Records();
        return records with
        {
            Offices = records.Offices.With([.. records.Offices.Items, Some.Office("hos-east")]),
            Appointments = Some.Whole(terms),
        };
    }

    public static string Ruleset(string fields, string inForce) => $$"""
        format: 1
        ruleset: test/rotation
        status: adopted
        adopted-on: 2020-01-01
        in-force: {{inForce}}
        rules:
          R: {rotation: { {{fields}} }, strength: must, source: T-01}
        """;

    public static Ruleset Load(string fields, string inForce) => new RulesetLoader().Text("rotation.yaml", Ruleset(fields, inForce)).OrThrow();

    public static ValueList<Finding> Judge(string fields, string asOf, ReadOnlySpan<Appointment> terms) => Judge(fields, asOf, WithTerms(terms));

    public static ValueList<Finding> Judge(string fields, string asOf, PartnershipRecords records, string inForce = "{from: 2024-09-01}") =>
        Load(fields, inForce).Evaluate(records, Some.Day(asOf)).Findings;

    public static Finding Of(ValueList<Finding> findings, string subject) => Assert.Single(findings, f => f.Subject.ToString() == subject);
}
