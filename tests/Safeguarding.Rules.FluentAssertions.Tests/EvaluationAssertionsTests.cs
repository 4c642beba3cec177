using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Xunit.Sdk;

namespace Safeguarding.Rules.FluentAssertions.Tests;

public sealed class EvaluationAssertionsTests
{
    [Fact]
    public void Compliant_evaluation_passes() => Of(2).Should().BeCompliant().And.Find("R", "m1", Outcome.Met);

    [Fact]
    public void Failure_shows_what_why_and_the_reason_given()
    {
        var failure = Assert.Throws<XunitException>(() => Of(1).Should().BeCompliant("the board must be {0}", "quorate"));

        Assert.Contains("because the board must be quorate", failure.Message, StringComparison.Ordinal);
        Assert.Contains("NOT MET  R, meeting m1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("2 persons: 1 of 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_outcome_fails_with_the_reason_found()
    {
        var failure = Assert.Throws<XunitException>(() => Of(1).Should().Find("R", "m1", Outcome.Met));

        Assert.Contains("not met: 2 persons: 1 of 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_that_is_not_there_fails() => Assert.Throws<XunitException>(() => Of(1).Should().Find("R", "m2", Outcome.Met));

    private static Evaluation Of(int attending)
    {
        var ruleset = new RulesetLoader().Text("test.yaml", """
            format: 1
            ruleset: test/board
            status: adopted
            adopted-on: 2024-09-01
            in-force: {from: 2024-09-01}
            rules: {R: {quorum: {body: board, needs: {count: 2}, deputies: allowed}, strength: must, source: T-01}}
            """).OrThrow();
        string[] offices = ["dcs-east", "dcs-west"];
        var (from, to) = (new DateOnly(2024, 9, 1), new DateOnly(2025, 1, 31));
        return ruleset.Evaluate(
            new()
            {
                Bodies = Recorded.Between<Body>(from, to, new Body { Id = "board", Seats = Recorded.Whole<Seat>([.. offices.Select(o => new Seat { Office = o })]) }),
                Meetings = Recorded.Between<Meeting>(from, to, new Meeting
                {
                    Id = "m1",
                    Bodies = ["board"],
                    Date = new DateOnly(2025, 1, 10),
                    Status = MeetingStatus.Held,
                    Attendance = Recorded.Whole<Attendance>([.. offices.Take(attending).Select(o => new Attendance { Office = o })]),
                    Items = Recorded.Whole<AgendaItem>(),
                }),
            },
            to);
    }
}
