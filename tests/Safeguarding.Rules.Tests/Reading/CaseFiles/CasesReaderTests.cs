using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Reading.CaseFiles;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reading.CaseFiles;

public sealed class CasesReaderTests
{
    private static readonly CasesReader Reader = new(SampleKinds.All);

    [Fact]
    public void Read_gives_what_the_file_says()
    {
        var cases = Read(
            """
            format: 1
            ruleset: sussex/executive
            records: ../records/executive.yaml
            cases:
              - name: the second meeting comes too late
                why: EXEC-MEETS asks for two
                as-of: 2025-09-12
                change: { meetings: [{ id: m2, removed: yes }] }
                expect:
                  - { rule: EXEC-MEETS, type: period, subject: executive/2024-09-01, outcome: not-met, due: 2025-08, met-on: none, overdue-days: 12,
                      because: 1 of 2, facts-needed: none }
                  - { rule: EXEC-GAP, subject: executive/2024-09-01, outcome: cannot-tell, facts-needed: [whether deputies count] }
                only: yes
                verdict: not-compliant
                musts: { in-force: 2, judged: 1, never-engaged: [] }
            """);
        var read = cases.Cases[0];

        Assert.Equal("sussex/executive", cases.Ruleset?.Name);
        Assert.Equal("../records/executive.yaml", cases.Records?.Path);
        Assert.Equal(Some.Day("2025-09-12"), read.AsOf);
        Assert.NotNull(read.Change);
        Assert.True(read.Only);
        Assert.Equal(Verdict.NotCompliant, read.Verdict);
        Assert.Equal(new() { InForce = 2, Judged = 1, NeverEngaged = Known<ValueList<string>>.None }, read.Musts);
        Assert.Equal(
            new()
            {
                Rule = "EXEC-MEETS",
                Type = "period",
                Subject = "executive/2024-09-01",
                Outcome = Outcome.NotMet,
                Due = When.InMonth(2025, 8),
                MetOn = Known<When>.None,
                OverdueDays = 12,
                Because = "1 of 2",
                FactsNeeded = Known<ValueList<string>>.None,
                Span = new("c.yaml", 10, 9),
            },
            read.Expect[0]);
        Assert.Equal(Known<When>.NotRecorded, read.Expect[1].Due);
    }

    [Fact]
    public void Read_rulesets_and_records_that_stand_in_the_file()
    {
        var cases = Read(
            """
            format: 1
            ruleset: { ruleset: a/b, status: proposal, in-force: { from: 2024-09-01 }, rules: {} }
            cases:
              - { name: one, as-of: 2025-01-01, records: { meetings: [] } }
              - { name: two, as-of: 2025-01-01, records: { format: 1, meetings: not-kept }, change: { meetings: [{ id: m1, body: b, date: 2025 }] } }
            """);

        Assert.Equal("a/b", cases.Ruleset?.Inline?.Name);
        Assert.True(cases.Cases[0].Records?.Inline?.Records.Meetings.IsKept);
        Assert.NotNull(cases.Cases[1].Records?.Node);
    }

    [Theory]
    [InlineData("cases: []", "SGR0104 2:8")]
    [InlineData("cases: [{ name: one, as-of: 2025-01-01, records: { meetings: [] } }]", "SGR0103 2:9")]
    [InlineData("cases: [{ name: one, as-of: 2025-01-01, ruleset: a }]", "SGR0103 2:9")]
    [InlineData("cases: [{ name: one, as-of: today, ruleset: a, records: b }]", "SGR0110 2:29")]
    [InlineData("cases: [{ name: one, as-of: 2025-01-01, ruleset: a, records: b, expect: [{ rule: R, subject: s, outcome: fine }] }]", "SGR0105 2:106")]
    [InlineData("cases: [{ name: one, as-of: 2025-01-01, ruleset: { ruleset: a, status: proposal, in-force: { from: 2024 }, rules: {} }, records: b }]", "SGR0110 2:100")]
    [InlineData("cases: [{ name: one, as-of: 2025-01-01, ruleset: a, records: { meeting: [] } }]", "SGR0102 2:64")]
    [InlineData("cases: [{ name: one, as-of: 2025-01-01, ruleset: a, records: { meetings: [] }, change: { meetings: [{ id: m1 }] } }]", "SGR0103 2:101,SGR0103 2:101")]
    public void Read_says_what_is_wrong_where_it_stands(string text, string expected)
    {
        var report = new Report();

        Reader.Read(new SourceText("c.yaml", "format: 1\n" + text), report);
        Assert.True(report.HasErrors);
        Assert.Equal(expected, string.Join(',', report.ToDiagnostics().Select(d => $"{d.Code} {d.Span.Line}:{d.Span.Column}")));
    }

    private static CasesDocument Read(string text)
    {
        var report = new Report();
        var source = new SourceText("c.yaml", text);
        var cases = Reader.Read(source, report);
        Assert.Equal("", DiagnosticText.Of(report.ToDiagnostics(), source));
        return cases!;
    }
}
