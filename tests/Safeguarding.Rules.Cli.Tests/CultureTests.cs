using System.Globalization;

namespace Safeguarding.Rules.Cli.Tests;

public sealed class CultureTests
{
    [Fact]
    public void Output_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Scenes.InAFile.Select(s => Ran.Of(s.Line)).ToList();
        try
        {
            CultureInfo.CurrentCulture = Strange();

            Assert.Equal("31~12~2024", new DateOnly(2024, 12, 31).ToString("d", CultureInfo.CurrentCulture));
            Assert.Equal(plain, Scenes.InAFile.Select(s => Ran.Of(s.Line)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_clock_is_not_read_where_a_day_is_given()
    {
        var lines = Scenes.InAFile.Where(s => s.Line.Contains("--as-of 20", StringComparison.Ordinal)).ToList();

        Assert.True(lines.Count > 10, $"only {lines.Count} lines were looked at");
        Assert.All(lines, s => Assert.NotEqual(70, Ran.Of(s.Line.Split(' '), today: () => throw new InvalidOperationException("the clock was read")).Code));
    }

    // The tests run without culture data, as the tool does: a culture has to be made.
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
