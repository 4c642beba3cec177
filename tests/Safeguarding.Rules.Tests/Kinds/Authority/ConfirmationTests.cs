using Safeguarding.Rules.Findings;
using static Safeguarding.Rules.Tests.Kinds.Authority.AuthorityCase;

namespace Safeguarding.Rules.Tests.Kinds.Authority;

public sealed class ConfirmationTests
{
    [Theory]
    [InlineData("{date: 2025-02-19}", "2025-06-30", Outcome.Met)]
    [InlineData("{date: 2025-02-20}", "2025-06-30", Outcome.Met)]
    [InlineData("{date: 2025-02-21}", "2025-06-30", Outcome.NotMet)]
    [InlineData("none", "2025-02-20", Outcome.NotYetDue)]
    [InlineData("none", "2025-02-21", Outcome.NotMet)]
    [InlineData("null", "2025-02-20", Outcome.NotYetDue)]
    [InlineData("null", "2025-02-21", Outcome.CannotTell)]
    [InlineData("{date: 2025-02}", "2025-06-30", Outcome.CannotTell)]
    [InlineData("{date: 2025-01-19}", "2025-06-30", Outcome.CannotTell)]
    public void Decision_is_confirmed_in_time(string confirmed, string asOf, Outcome outcome)
    {
        var finding = Decision("by: executive, confirmed: {within: 1 month}", $"confirmed: {confirmed}", asOf: asOf);

        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(Some.When("2025-02-20"), finding.Due);
    }

    [Theory]
    [InlineData("{date: 2025-01-26}", "7 days", Outcome.NotMet)]
    [InlineData("{date: 2025-01-27}", "7 days", Outcome.Met)]
    [InlineData("{date: 2025-01-27}", "7 clear days", Outcome.NotMet)]
    [InlineData("{date: 2025-01-28}", "7 clear days", Outcome.Met)]
    [InlineData("{date: 2025-01}", "7 days", Outcome.CannotTell)]
    [InlineData("none", "7 days", Outcome.NotYetDue)]
    [InlineData("null", "7 days", Outcome.CannotTell)]
    public void Decision_is_not_confirmed_too_soon(string confirmed, string least, Outcome outcome) =>
        Assert.Equal(outcome, Decision($"by: executive, confirmed: {{not-before: {least}}}", $"confirmed: {confirmed}").Outcome);

    [Theory]
    [InlineData("m1", Outcome.Met)]
    [InlineData("m2", Outcome.NotMet)]
    [InlineData("none", Outcome.NotMet)]
    [InlineData("null", Outcome.CannotTell)]
    [InlineData("stranger", Outcome.CannotTell)]
    public void Decision_is_confirmed_by_the_body_asked(string meeting, Outcome outcome) => Assert.Equal(
        outcome,
        Decision(
            "by: executive, confirmed: {within: 1 month, by: executive}",
            $"confirmed: {{date: 2025-02-10, meeting: {meeting}}}",
            "meetings: [{id: m1, body: executive, date: 2025-02-10, status: held}, {id: m2, body: partnership-east, date: 2025-02-10, status: held}]").Outcome);

    [Theory]
    [InlineData("by: partnership", "none", "2025-02-01", Outcome.NotMet)]
    [InlineData("in: meeting", "none", "2025-02-01", Outcome.CannotTell)]
    [InlineData("in: meeting", "none", "2025-06-30", Outcome.NotMet)]
    [InlineData("in: meeting", "{date: 2025-02-10}", "2025-06-30", Outcome.CannotTell)]
    public void Decision_and_confirmation_must_both_hold(string rule, string confirmed, string asOf, Outcome outcome) =>
        Assert.Equal(outcome, Decision($"{rule}, confirmed: {{within: 1 month}}", $"confirmed: {confirmed}", asOf: asOf).Outcome);

    [Theory]
    [InlineData("2025-01-20", "2025-02-20", Outcome.NotMet)]
    [InlineData("2025-01-20", "2025-02-21", Outcome.Waived)]
    public void Each_breach_needs_a_waiver_of_its_own(string from, string to, Outcome outcome) => Assert.Equal(
        outcome,
        Decision(
            "by: partnership, confirmed: {within: 1 month}",
            "confirmed: none",
            $"waivers: [{{id: w1, rule: R, by: lsp-east, why: flood, granted: 2025-01-20, from: {from}, to: {to}}}]").Outcome);
}
