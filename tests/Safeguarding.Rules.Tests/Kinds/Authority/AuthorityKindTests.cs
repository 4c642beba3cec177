using Safeguarding.Rules.Findings;
using static Safeguarding.Rules.Tests.Kinds.Authority.AuthorityCase;

namespace Safeguarding.Rules.Tests.Kinds.Authority;

public sealed class AuthorityKindTests
{
    [Theory]
    [InlineData("2024-08-31", false)]
    [InlineData("2024-09-01", true)]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    public void Decision_of_the_rules_time_is_a_subject(string date, bool isSubject) => Assert.Equal(
        isSubject, Judge("by: executive", $"decisions: [{{id: d1, type: so, date: {date}, outcome: approved, body: executive}}]").Any(f => f.Subject.Type == "decision"));

    [Theory]
    [InlineData("2024")]
    [InlineData("unknown")]
    [InlineData("2025-06-01 to 2025-07-31")]
    public void Decision_that_may_be_of_another_time_cannot_be_told(string date) => Assert.Equal(
        Outcome.CannotTell, Decision("by: executive", $"date: {date}").Outcome);

    [Fact]
    public void Decision_of_another_type_is_no_subject() => Assert.Equal(
        ["partnership sussex"], Judge("by: executive", "decisions: [{id: d1, type: other, date: 2025-01-20, outcome: approved}]").Subjects());

    [Fact]
    public void Any_type_is_judged_where_the_rule_says_any() => Assert.Equal(
        Outcome.Met,
        Written.Judge("authority: {decisions: any, by: executive}", "bodies: [{id: executive}]\ndecisions: [{id: d1, type: other, date: 2025-01-20, outcome: approved, body: executive}]", "2025-06-30")
            .Of("decision d1").Outcome);

    [Fact]
    public void No_decision_does_not_apply() =>
        Assert.Equal(Outcome.DoesNotApply, Judge("by: executive", "decisions: []").Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("decisions: not-kept")]
    [InlineData("decisions: {recorded: 2025-01-01 to 2028-12-31, items: []}")]
    public void Decisions_that_are_not_recorded_so_far_cannot_be_told(string decisions) =>
        Assert.Equal(Outcome.CannotTell, Judge("by: executive", decisions).Of("partnership sussex").Outcome);

    [Theory]
    [InlineData("yes", Outcome.NotMet)]
    [InlineData("no", Outcome.DoesNotApply)]
    [InlineData("null", Outcome.CannotTell)]
    public void Rule_speaks_about_a_decision_by_what_it_is_about(string fact, Outcome outcome) => Assert.Equal(
        outcome, Decision("by: partnership", "case: c1", $"cases: [{{id: c1, kind: incident, events: [], facts: {{serious: {fact}}}}}]", more: ", if: {serious: yes}").Outcome);

    [Theory]
    [InlineData("decisions: so")]
    [InlineData("decisions: so, by: executive, confirmed: {}")]
    [InlineData("decisions: so, by: executive, ways: [{}]")]
    [InlineData("decisions: so, forbidden-to: executive, area: same")]
    [InlineData("decisions: so, by: executive, required-for: {case: incident}")]
    [InlineData("decisions: so, by: executive, required-for: {case: incident, document: report, with: sent}")]
    [InlineData("decisions: so, by: executive, before: sent, required-for: {appointment: {role: chair, body: executive}}")]
    public void Rule_that_asks_nothing_or_too_much_is_a_mistake(string rule) => Assert.NotEmpty(Written.Mistakes($"authority: {{{rule}}}"));

    [Theory]
    [InlineData(
        "decisions: so, by: partnership, area: same, approvers: {all: [{sector: police}, lsp-east]}, before: sent, required-for: {case: incident, with: notified}",
        "a decision of type so is taken by partnership of the same area, approved by (sector police) and (lsp-east), taken on or before `sent`, and is needed for each case of kind incident with `notified`")]
    [InlineData(
        "decisions: any, by-agency: any, forbidden-to: executive, ways: [{mode: consensus}, {in: quorate-meeting}], confirmed: {within: 1 month, by: executive}",
        "every decision is taken by an agency, not taken by executive, taken in one of these ways: agreed by at least consensus, or taken in a quorate meeting, confirmed by executive within 1 month")]
    public void Rule_is_described_in_a_sentence(string rule, string sentence) => Assert.Equal(sentence, Written.Describe($"authority: {{{rule}}}"));
}
