using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using static Safeguarding.Rules.Tests.Kinds.Eligibility.EligibilityCase;

namespace Safeguarding.Rules.Tests.Kinds.Eligibility;

using Attendance = Safeguarding.Rules.Records.Attendance;

public sealed class PresidingJudgementTests
{
    [Theory]
    [InlineData("dsp-police", Outcome.Met)]
    [InlineData("dcs-east", Outcome.NotMet)]
    [InlineData(null, Outcome.CannotTell)]
    public void Meeting_is_judged_by_who_presided(string? chair, Outcome outcome)
    {
        var meeting = Some.Meeting() with { Chair = chair is null ? Known<string>.NotRecorded : chair };
        var finding = Of(Judge(Police, "2026-11-22", Met(meeting)), "meeting m1");

        Assert.Equal((outcome, outcome == Outcome.Met ? Some.When("2025-01-20") : null), (finding.Outcome, finding.MetOn));
    }

    [Theory]
    [InlineData("dsp-police", new[] { "dsp-police" }, Outcome.Met)]
    [InlineData("dcs-east", new[] { "dcs-east" }, Outcome.Met)]
    [InlineData("dcs-east", new[] { "dcs-east", "dsp-police" }, Outcome.NotMet)]
    [InlineData("scrutineer", new[] { "scrutineer" }, Outcome.Met)]
    [InlineData("scrutineer", new[] { "scrutineer", "dcs-east" }, Outcome.NotMet)]
    [InlineData("stranger", new[] { "stranger" }, Outcome.CannotTell)]
    [InlineData("hos-east", new[] { "hos-east" }, Outcome.NotMet)]
    public void In_absence_presides_the_first_who_is_there(string chair, string[] there, Outcome outcome) => Assert.Equal(
        outcome, Of(Judge(InAbsence, "2026-11-22", Met(Chaired(chair, [.. there.Select(Some.Attendance)]))), "meeting m1").Outcome);

    [Theory]
    [InlineData(Presence.No, Outcome.Met)]
    [InlineData(Presence.Part, Outcome.CannotTell)]
    [InlineData(Presence.NotRecorded, Outcome.CannotTell)]
    [InlineData(Presence.Yes, Outcome.NotMet)]
    public void Stand_in_presides_only_while_the_one_before_is_away(Presence presence, Outcome outcome) => Assert.Equal(
        outcome,
        Of(Judge(InAbsence, "2026-11-22", Met(Chaired("dcs-east", Some.Attendance(), Some.Attendance("dsp-police") with { Present = presence }))), "meeting m1").Outcome);

    [Fact]
    public void Substitute_for_a_seat_is_no_stand_in_for_the_chair()
    {
        var meeting = Chaired("hos-east", Some.Attendance("hos-east") with { For = "dsp-police" });

        Assert.Equal(Outcome.NotMet, Of(Judge(InAbsence, "2026-11-22", Met(meeting)), "meeting m1").Outcome);
    }

    [Fact]
    public void Stand_in_where_the_attendance_is_cut_hangs_on_those_before()
    {
        var cut = Chaired("dcs-east") with { Attendance = Recorded.Some<Attendance>(Some.Attendance()) };
        var away = cut with { Attendance = Recorded.Some<Attendance>(Some.Attendance(), Some.Attendance("dsp-police") with { Present = Presence.No }) };

        Assert.Equal(Outcome.CannotTell, Of(Judge(InAbsence, "2026-11-22", Met(cut)), "meeting m1").Outcome);
        Assert.Equal(Outcome.Met, Of(Judge(InAbsence, "2026-11-22", Met(away)), "meeting m1").Outcome);
    }

    [Fact]
    public void Chair_that_was_not_there_contradicts_the_minutes()
    {
        var finding = Of(Judge(Police, "2026-11-22", Met(Chaired("dsp-police", Some.Attendance("dsp-police") with { Present = Presence.No }))), "meeting m1");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Contains("which is right", finding.Why.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Item_of_which_it_is_not_known_who_chaired_it_cannot_be_told()
    {
        var meeting = Chaired("dsp-police", Some.Attendance("dsp-police")) with { Items = [Some.AgendaItem() with { Chair = Known<string>.NotRecorded }] };

        Assert.Equal(["item m1/i1 CannotTell", "meeting m1 Met"], Judge(Police, "2026-11-22", Met(meeting)).Select(f => $"{f.Subject} {f.Outcome}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Item_with_a_chair_of_its_own_is_judged_by_itself()
    {
        var meeting = Chaired("dsp-police", Some.Attendance("dsp-police"), Some.Attendance()) with
        {
            Items = [Some.AgendaItem(), Some.AgendaItem("i2") with { Chair = "dcs-east", Absent = (ValueList<string>)["dsp-police"] }, Some.AgendaItem("i3") with { Chair = "dcs-east" }],
        };
        var findings = Judge(InAbsence, "2026-11-22", Met(meeting));

        Assert.Equal(["item m1/i2 Met", "item m1/i3 NotMet", "meeting m1 Met"], findings.Select(f => $"{f.Subject} {f.Outcome}").Order(StringComparer.Ordinal));
    }
}
