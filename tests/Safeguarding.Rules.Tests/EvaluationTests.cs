using System.Globalization;
using System.Text;
using System.Text.Json;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests;

public sealed class EvaluationTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    [Fact]
    public void Report_of_the_manual_says_that_its_review_is_overdue()
    {
        var finding = Assert.Single(Manual(AsOf).Of("MANUAL-REVIEWED"));

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal(new DateOnly(2026, 10, 31), finding.Due?.Latest);
        Assert.Equal(22, finding.OverdueDays);
        Assert.Equal("M-02", Assert.Single(finding.Citations).Clause);
    }

    [Theory]
    [InlineData("2026-10-31")]
    [InlineData("2024-12-01")]
    public void Review_of_the_manual_is_not_yet_due_on_its_last_day_and_before(string asOf) =>
        Assert.Equal(Outcome.NotYetDue, Assert.Single(Manual(DateOnly.Parse(asOf, CultureInfo.InvariantCulture)).Of("MANUAL-REVIEWED")).Outcome);

    [Fact]
    public void Every_outcome_occurs_in_the_invented_record() =>
        Assert.Equal(Enum.GetValues<Outcome>(), Executive().Findings.Select(f => f.Outcome).Distinct().Order());

    [Fact]
    public void Report_is_the_same_bytes_under_any_culture_and_order()
    {
        var usual = Json(Executive());
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Made here, because machines without culture data know no other: everything that a culture can say is said otherwise.
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NegativeSign = "~";
            strange.NumberFormat.NumberDecimalSeparator = "#";
            strange.DateTimeFormat.ShortDatePattern = "dd~MM~yy";
            strange.DateTimeFormat.DateSeparator = "~";
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(usual, Json(Executive()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        var loader = new RulesetLoader();
        var (one, two) = (loader.Shipped("sussex/executive").OrThrow(), loader.Shipped("sussex/procedures-manual").OrThrow());
        var records = Records("sussex-executive.yaml");
        Assert.Equal(Json(Ruleset.Together(one, two).Evaluate(records, AsOf)), Json(Ruleset.Together(two, one).Evaluate(records, AsOf)));
        Assert.Equal(usual, Json(one.Evaluate(Reversed(records), AsOf)));
    }

    [Fact]
    public void Report_has_what_the_design_names()
    {
        using var report = JsonDocument.Parse(Json(Executive()));
        var root = report.RootElement;

        Assert.Equal(1, root.GetProperty("format").GetInt32());
        Assert.Equal("sussex/executive", root.GetProperty("ruleset").GetString());
        Assert.StartsWith("sha256:", root.GetProperty("rulesetDigest").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("sha256:", root.GetProperty("recordsDigest").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-11-22", root.GetProperty("asOf").GetString());
        Assert.Equal("not-compliant", root.GetProperty("verdict").GetString());
        Assert.Equal(["inForce", "judged", "neverEngaged"], root.GetProperty("musts").EnumerateObject().Select(p => p.Name));
        Assert.Equal(["notMet", "cannotTell", "notYetDue", "met", "waived", "doesNotApply"], root.GetProperty("counts").EnumerateObject().Select(p => p.Name));
        var finding = root.GetProperty("findings")[0];
        string[] names = ["rule", "kind", "strength", "basis", "subject", "outcome", "due", "metOn", "overdueDays", "reason", "shortfall", "nextStep", "factsNeeded", "citations"];
        Assert.Empty(names.Except(finding.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal));
    }

    [Fact]
    public void Next_step_never_lies_in_the_past_and_never_advises_to_back_date() =>
        Assert.All(Executive().Findings.Where(f => f.Outcome == Outcome.NotYetDue), f => Assert.True(f.Due is null || f.Due.Value.Latest >= AsOf));

    [Fact]
    public void ThrowUnlessCompliant_names_rules_and_counts_and_nothing_of_the_records()
    {
        var thrown = Assert.Throws<NotCompliantException>(() => Executive().ThrowUnlessCompliant());

        Assert.Contains("EXEC-CHAIR-IS-NAMED-POST (not met: 1)", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("executive-2025-05", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("dcs-east-sussex", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ruleset_digest_does_not_hang_on_comments_or_the_order_of_keys()
    {
        const string Text = """
            format: 1
            ruleset: test/x
            status: proposal
            in-force: {from: 2024-09-01}
            rules: {A: {quorum: {body: executive, needs: {count: 2}, deputies: allowed}, strength: must, source: T-01}}
            """;
        const string Other = """
            # a comment
            format: 1
            in-force: {from: 2024-09-01}
            status: proposal
            ruleset: test/x
            rules:
              A: # another
                source: T-01
                strength: must
                quorum: {deputies: allowed, needs: {count: 2}, body: executive}
            """;
        Assert.Equal(new RulesetLoader().Text("a", Text).OrThrow().Digest, new RulesetLoader().Text("b", Other).OrThrow().Digest);
    }

    private static Evaluation Executive() => new RulesetLoader().Shipped("sussex/executive").OrThrow().Evaluate(Records("sussex-executive.yaml"), AsOf);

    private static Evaluation Manual(DateOnly asOf) =>
        new RulesetLoader().Shipped("sussex/procedures-manual").OrThrow().Evaluate(Records("procedures-manual.yaml"), asOf);

    private static PartnershipRecords Records(string file) => new RulesetLoader().Records(Repository.Path("rulesets", "examples", file)).OrThrow();

    private static PartnershipRecords Reversed(PartnershipRecords records) => records with
    {
        Meetings = records.Meetings.With(records.Meetings.Items.Reverse().ToValueList()),
        Decisions = records.Decisions.With(records.Decisions.Items.Reverse().ToValueList()),
        Appointments = records.Appointments.With(records.Appointments.Items.Reverse().ToValueList()),
        Documents = records.Documents.With(records.Documents.Items.Reverse().ToValueList()),
        Offices = records.Offices.With(records.Offices.Items.Reverse().ToValueList()),
    };

    private static string Json(Evaluation evaluation)
    {
        using var stream = new MemoryStream();
        evaluation.WriteJson(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
