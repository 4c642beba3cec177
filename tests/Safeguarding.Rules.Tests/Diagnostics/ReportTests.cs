using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Tests.Diagnostics;

public sealed class ReportTests
{
    private static Diagnostic At(int line, Severity severity = Severity.Error, string message = "m") => new()
    {
        Code = "SGR0000",
        Severity = severity,
        Span = new("a.yaml", line, 1),
        Message = message,
        Mend = "mend",
    };

    [Fact]
    public void Add_the_same_twice_keeps_one()
    {
        var report = new Report();
        report.Add([At(1), At(1), At(2)]);

        Assert.Equal(2, report.ToDiagnostics().Count);
    }

    [Fact]
    public void ToDiagnostics_is_in_the_order_of_the_file()
    {
        var report = new Report();
        report.Add([At(10), At(2), At(9)]);

        Assert.Equal([2, 9, 10], report.ToDiagnostics().Select(d => d.Span.Line));
    }

    [Fact]
    public void HasErrors_looks_at_errors_only()
    {
        var report = new Report();
        report.Add(At(1, Severity.Warning));
        Assert.False(report.HasErrors);

        report.Add(At(1));
        Assert.True(report.HasErrors);
    }

    [Fact]
    public void Add_past_the_limit_is_counted_and_said()
    {
        var report = new Report();
        report.Add(Enumerable.Range(1, Report.Limit + 10).Select(line => At(line)));
        var diagnostics = report.ToDiagnostics();

        Assert.True(report.IsFull);
        Assert.Equal(Report.Limit + 10, report.Errors);
        Assert.Equal(Report.Limit + 1, diagnostics.Count);
        Assert.Equal(Catalogue.TooManyDiagnostics.Code, diagnostics[^1].Code);
    }
}
