using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Checking;

public sealed class TermCheckTests
{
    [Fact]
    public void Two_chairs_on_a_day_contradict_each_other_and_both_are_named()
    {
        var problem = Assert.Single(Check(Term("a1", "2024-09-01", "2025-08-31"), Term("a2", "2025-08-01", null, "dsp-police")));

        Assert.Equal((RecordProblemKind.TermsOverlap, "a2", "a1", "executive"), (problem.Kind, problem.Id, problem.Other, problem.Value));
        Assert.Equal("appointments `a2`, from: in the chair of `executive` at the same time as `a1`", problem.ToString());
    }

    [Theory]
    [InlineData("2025-08-31", "2025-09-01")]
    [InlineData("2025-08-31", "2025-08-31")]
    [InlineData("2025-08", "2025-08-15")]
    [InlineData("2025-08-31", "2025-08")]
    [InlineData("unknown", "2025-08-01")]
    [InlineData("2025-08-31", "unknown")]
    public void Chair_handed_over_or_perhaps_so_is_no_problem(string to, string from) =>
        Assert.Empty(Check(Term("a1", "2024-09-01", to), Term("a2", from, null)));

    [Fact]
    public void Term_without_an_end_lasts_as_far_as_the_list_reaches()
    {
        var terms = new[] { Term("a1", "2024-09-01", null), Term("a2", "2026-01-01", null) };

        Assert.Single(Check(terms));
        Assert.Empty((Some.Records() with { Appointments = Recorded.Between(Some.Day("2024-01-01"), Some.Day("2025-12-31"), terms) }).Check());
    }

    [Fact]
    public void Every_term_that_shares_days_with_another_is_named()
    {
        var problems = Check(
            Term("a4", "2028-06-01", null), Term("a1", "2020-01-01", "2027-12-31"), Term("a2", "2021-01-01", "2021-12-31"), Term("a3", "2023-01-01", null));

        Assert.Equal(["a4", "a2", "a3"], problems.Select(p => p.Id));
        Assert.Equal(["a3", "a1", "a1"], problems.Select(p => p.Other));
    }

    [Fact]
    public void Other_roles_and_other_bodies_may_be_held_at_the_same_time() => Assert.Empty(Check(
        Term("a1", "2024-09-01", null),
        Term("a2", "2024-09-01", null) with { Role = "support" },
        Term("a3", "2024-09-01", null) with { Role = "support" },
        Term("a4", "2024-09-01", null) with { Body = Known<string>.NotRecorded },
        Term("a5", "2024-09-01", null) with { Body = "board" }));

    private static Appointment Term(string id, string from, string? to, string office = "dcs-east") =>
        Some.Appointment(id, office, from) with { To = to is null ? null : Some.When(to) };

    private static ValueList<RecordProblem> Check(params ReadOnlySpan<Appointment> terms) =>
        (Some.Records() with { Appointments = Some.Whole(terms), Bodies = Some.Whole(Some.Body(), Some.Body("board")) }).Check();
}
