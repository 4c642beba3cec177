using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Kinds.Contents;

public sealed class ContentsKindTests
{
    private const string Costs = "contents: {document: report, sections: [costs]}";

    [Theory]
    [InlineData("published: 2025-03-01, sections: [costs]", Outcome.Met)]
    [InlineData("published: none, sections: [costs]", Outcome.Met)]
    [InlineData("published: 2025-03-01, sections: [other]", Outcome.NotMet)]
    [InlineData("published: 2025-03-01, sections: []", Outcome.NotMet)]
    [InlineData("published: none, sections: []", Outcome.NotYetDue)]
    [InlineData("published: 2025-03-01", Outcome.CannotTell)]
    [InlineData("published: none", Outcome.CannotTell)]
    [InlineData("published: 2025-03-01, sections: {whole: no, items: [costs]}", Outcome.Met)]
    [InlineData("published: 2025-03-01, sections: {whole: no, items: [other]}", Outcome.CannotTell)]
    [InlineData("sections: []", Outcome.CannotTell)]
    [InlineData("published: unknown, sections: []", Outcome.CannotTell)]
    public void Section_must_be_there_when_the_document_is_published(string fields, Outcome outcome)
    {
        var finding = Of(Costs, fields, "2025-06-30");

        Assert.Equal((outcome, null), (finding.Outcome, finding.Due));
    }

    [Theory]
    [InlineData("2025-02-28", Outcome.NotYetDue)]
    [InlineData("2025-03-01", Outcome.NotMet)]
    public void Section_that_is_missing_is_not_yet_due_until_the_day_of_publication(string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Of(Costs, "published: 2025-03-01, sections: []", asOf).Outcome);

    [Theory]
    [InlineData("2024-08-31", "partnership sussex", Outcome.DoesNotApply)]
    [InlineData("2024-09-01", "section d1/costs", Outcome.NotMet)]
    [InlineData("2024-08", "partnership sussex", Outcome.DoesNotApply)]
    [InlineData("2024-09", "section d1/costs", Outcome.NotMet)]
    [InlineData("2024-08-31 to 2024-09-01", "section d1/costs", Outcome.CannotTell)]
    public void Document_published_before_the_rule_is_none_of_its_business(string published, string subject, Outcome outcome) =>
        Assert.Equal(outcome, Judge(Costs, $"published: {published}, sections: []", "2025-06-30").Of(subject).Outcome);

    [Theory]
    [InlineData("published: 2025-03-31", Outcome.NotMet)]
    [InlineData("published: 2025-04-01", null)]
    [InlineData("published: none", null)]
    public void Document_belongs_to_the_rule_in_force_when_it_is_published_and_a_draft_to_the_rule_of_today(string published, Outcome? outcome) => Assert.Equal(
        outcome,
        Written.Judge(Costs, $"documents: [{{id: d1, kind: report, {published}, sections: []}}]", "2025-06-30", ", in-force: {from: 2024-09-01, to: 2025-03-31}")
            .SingleOrDefault(f => f.Subject.Type == "section")?.Outcome);

    [Theory]
    [InlineData("kind: report", Outcome.NotMet)]
    [InlineData("kind: other", null)]
    [InlineData("", Outcome.CannotTell)]
    public void Document_of_another_kind_is_none_of_its_business(string kind, Outcome? outcome) => Assert.Equal(
        outcome,
        Written.Judge(Costs, $"documents: [{{id: d1, published: 2025-03-01, sections: [], {kind}}}]", "2025-06-30").SingleOrDefault(f => f.Subject.Type == "section")?.Outcome);

    [Theory]
    [InlineData("yes", "published: 2025-03-01, sections: []", Outcome.NotMet)]
    [InlineData("no", "published: 2025-03-01, sections: []", Outcome.DoesNotApply)]
    [InlineData("unknown", "published: 2025-03-01, sections: []", Outcome.CannotTell)]
    [InlineData("unknown", "published: 2025-03-01, sections: [restraint]", Outcome.CannotTell)]
    [InlineData("unknown", "published: none, sections: []", Outcome.NotYetDue)]
    public void Section_has_a_condition_of_its_own(string fact, string fields, Outcome outcome) => Assert.Equal(
        outcome,
        Of("contents: {document: report, sections: [{id: restraint, if: {secure: yes}}]}", $"facts: {{secure: {fact}}}, {fields}", "2025-06-30", "d1/restraint").Outcome);

    [Theory]
    [InlineData("yes", "yes", Outcome.NotMet)]
    [InlineData("yes", "no", Outcome.DoesNotApply)]
    [InlineData("no", "yes", Outcome.DoesNotApply)]
    [InlineData("yes", "unknown", Outcome.CannotTell)]
    public void Condition_of_a_section_stands_beside_that_of_the_rule(string rule, string section, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(
            "contents: {document: report, sections: [{id: costs, if: {b: yes}}]}",
            $"documents: [{{id: d1, kind: report, published: 2025-03-01, sections: [], facts: {{a: {rule}, b: {section}}}}}]",
            "2025-06-30",
            ", if: {a: yes}").Of("section d1/costs").Outcome);

    [Theory]
    [InlineData("[]", Outcome.DoesNotApply)]
    [InlineData("not-kept", Outcome.CannotTell)]
    [InlineData("{recorded: 2024-09-01 to 2025-06-30, items: []}", Outcome.DoesNotApply)]
    [InlineData("{recorded: 2024-09-01 to 2025-06-29, items: []}", Outcome.CannotTell)]
    public void Documents_that_nobody_recorded_are_said_of_the_partnership(string documents, Outcome outcome) =>
        Assert.Equal(outcome, Written.Judge(Costs, $"documents: {documents}", "2025-06-30").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("2024-09-01 to 2025-06-30", Outcome.NotYetDue)]
    [InlineData("2024-09-01 to 2025-06-29", Outcome.CannotTell)]
    public void That_it_is_a_draft_is_known_as_far_as_the_list_reaches(string recorded, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(Costs, "documents: [{id: d1, kind: report, published: none, sections: []}]", "2025-06-30", recorded: recorded).Of("section d1/costs").Outcome);

    [Theory]
    [InlineData("2025-03-01", Outcome.Waived)]
    [InlineData("2025-03-02", Outcome.NotMet)]
    public void Waiver_of_the_day_of_publication_makes_it_waived(string from, Outcome outcome) => Assert.Equal(
        outcome,
        Written.Judge(
            Costs,
            $"documents: [{{id: d1, kind: report, published: 2025-03-01, sections: []}}]\nwaivers: [{{id: w1, rule: R, subject: d1/costs, by: dsp, why: flood, granted: {from}, from: {from}}}]",
            "2025-06-30").Of("section d1/costs").Outcome);

    [Fact]
    public void Reason_and_next_step_say_what_is_missing()
    {
        var why = Of(Costs, "published: 2025-03-01, sections: []", "2025-06-30").Why;

        Assert.Equal(("`costs` is not in d1", "`costs` is not in d1", "put `costs` into d1 and publish it again"), (why.Reason, why.Shortfall, why.NextStep));
        Assert.Equal("put `costs` into d1 before it is published", Of(Costs, "published: none, sections: []", "2025-06-30").Why.NextStep);
    }

    [Fact]
    public void Rule_is_said_in_a_sentence() => Assert.Equal(
        "report or plan contains `costs`, `activity` (should), `restraint` where secure is yes",
        Written.Describe("contents: {document: [report, plan], sections: [costs, {id: activity, strength: should}, {id: restraint, if: {secure: yes}}]}"));

    [Fact]
    public void Section_may_not_stand_twice() =>
        Assert.Equal(["a section stands twice in `sections`"], Written.Mistakes("contents: {document: report, sections: [costs, {id: costs, strength: should}]}"));

    private static Finding Of(string rule, string fields, string asOf, string section = "d1/costs") => Judge(rule, fields, asOf).Of($"section {section}");

    private static ValueList<Finding> Judge(string rule, string fields, string asOf) =>
        Written.Judge(rule, $"documents: [{{id: d1, kind: report, {fields}}}]", asOf);
}
