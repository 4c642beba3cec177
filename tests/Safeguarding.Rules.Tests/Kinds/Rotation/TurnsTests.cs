using Safeguarding.Rules.Findings;
using static Safeguarding.Rules.Tests.Kinds.Rotation.RotationCase;

namespace Safeguarding.Rules.Tests.Kinds.Rotation;

public sealed class TurnsTests
{
    [Theory]
    [InlineData("dcs-east", "dcs-east", Outcome.NotMet)]
    [InlineData("dcs-east", "dsp-police", Outcome.Met)]
    [InlineData("dcs-east", "scrutineer", Outcome.NotMet)]
    [InlineData("scrutineer", "dcs-east", Outcome.Met)]
    [InlineData("scrutineer", "scrutineer", Outcome.NotMet)]
    public void Role_passes_to_another_of_those_who_take_turns(string from, string to, Outcome outcome) => Assert.Equal(
        outcome,
        Of(Judge("role: chair, body: executive, among: [dcs-east, dsp-police]", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31", from), Term("a2", "2025-09-01", null, to)]), "handover a1/a2").Outcome);

    [Theory]
    [InlineData("dcs-east", "dsp-police", Outcome.Met)]
    [InlineData("dsp-police", "dcs-east", Outcome.NotMet)]
    [InlineData("hos-east", "dcs-east", Outcome.Met)]
    public void Listed_order_asks_for_the_next_and_after_the_last_for_the_first(string from, string to, Outcome outcome) => Assert.Equal(
        outcome,
        Of(Judge("role: chair, body: executive, among: [dcs-east, dsp-police, hos-east], order: listed", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31", from), Term("a2", "2025-09-01", null, to)]), "handover a1/a2").Outcome);

    [Fact]
    public void Offices_of_one_agency_are_one() => Assert.Equal(
        Outcome.NotMet,
        Of(Judge("role: chair, body: executive, among: [east-council, police]", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31"), Term("a2", "2025-09-01", null, "hos-east")]), "handover a1/a2").Outcome);

    [Fact]
    public void Office_of_no_recorded_agency_cannot_be_told()
    {
        var finding = Of(Judge("role: chair, body: executive, among: [east-council, police]", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31"), Term("a2", "2025-09-01", null, "stranger")]), "handover a1/a2");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Contains("stranger", Assert.Single(finding.Why.FactsNeeded), StringComparison.Ordinal);
    }

    [Fact]
    public void Office_in_an_area_belongs_to_it() => Assert.Equal(
        Outcome.Met,
        Of(Judge("role: chair, body: executive, among: [police, east]", "2026-11-22", [Term("a1", "2024-09-01", "2025-08-31", "dsp-police"), Term("a2", "2025-09-01", null)]), "handover a1/a2").Outcome);
}
