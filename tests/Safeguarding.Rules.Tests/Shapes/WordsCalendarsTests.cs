using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Shapes;

public sealed class WordsCalendarsTests
{
    [Theory]
    [InlineData("2 years")]
    [InlineData("15 working days")]
    [InlineData("same day")]
    public void Duration_is_written_as_it_is_read(string text) => Assert.Equal(text, Yaml.Write(Words.Duration, Yaml.Read(Words.Duration, text)));

    [Theory]
    [InlineData("48 hours", "`2 days`")]
    [InlineData("1 hour", "`1 day`")]
    public void Duration_in_hours_is_offered_in_days_as_an_interpretation(string text, string days)
    {
        var report = new Report();

        Assert.False(Words.Duration.TryRead(Yaml.Value(text), report, out _));
        var diagnostic = Assert.Single(report.ToDiagnostics());
        Assert.Equal($"`{text}` is in hours, and records are dated by day", diagnostic.Message);
        Assert.Contains(days, diagnostic.Mend, StringComparison.Ordinal);
        Assert.Contains("`basis: interpretation`", diagnostic.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Duration_with_clear_days_is_for_minimums()
    {
        Assert.StartsWith("0120 `5 clear days`", Yaml.Problem(Words.Duration, "5 clear days"), StringComparison.Ordinal);
        Assert.Equal("5 clear days", Yaml.Write(Words.Minimum, Yaml.Read(Words.Minimum, "5 clear days")));
    }

    [Theory]
    [InlineData("two years")]
    [InlineData("2 fortnights")]
    [InlineData("0 weeks")]
    public void Duration_that_is_none_says_what_to_write(string text)
    {
        var report = new Report();

        Assert.False(Words.Duration.TryRead(Yaml.Value(text), report, out _));
        var diagnostic = Assert.Single(report.ToDiagnostics());
        Assert.Contains("write", diagnostic.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Duration_with_a_hostile_text_is_quoted()
    {
        var report = new Report();

        Assert.False(Words.Duration.TryRead(new TextNode("2 `years`\u001b[2J", quoted: true, default), report, out _));
        Assert.Equal("`2 'years'?[2J` is not a duration", Assert.Single(report.ToDiagnostics()).Message);
    }

    [Theory]
    [InlineData("2 per governance-year")]
    [InlineData("1 per 3 months")]
    public void Count_is_written_as_it_is_read(string text) => Assert.Equal(text, Yaml.Write(Words.Count, Yaml.Read(Words.Count, text)));

    [Theory]
    [InlineData("2 a year")]
    [InlineData("2 per fortnight")]
    public void Count_that_is_none_is_refused(string text) => Assert.StartsWith("0107 ", Yaml.Problem(Words.Count, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("2 per governance-year", ReferenceTo.GovernanceYear)]
    [InlineData("2 per term", ReferenceTo.Term)]
    public void Count_notes_what_the_ruleset_must_say(string text, ReferenceTo expected)
    {
        var report = new Report();

        Assert.True(Words.Count.TryRead(Yaml.Value(text), report, out _));
        Assert.Equal(expected, Assert.Single(report.References).To);
    }

    [Fact]
    public void Duration_in_working_days_notes_that_a_calendar_is_needed()
    {
        var report = new Report();

        Assert.True(Words.Duration.TryRead(Yaml.Value("5 working days"), report, out _));
        Assert.Equal(ReferenceTo.WorkingDays, Assert.Single(report.References).To);
    }

    [Fact]
    public void MonthDay_is_a_month_and_a_day()
    {
        Assert.Equal("09-30", Yaml.Write(Words.MonthDay, Yaml.Read(Words.MonthDay, "09-30")));
        Assert.Equal("0110 `13-01` is not a month and a day", Yaml.Problem(Words.MonthDay, "13-01"));
    }
}
