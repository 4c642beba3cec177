using System.Text;
using System.Text.Json;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Guidance;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using static Safeguarding.Rules.Tests.Some;

namespace Safeguarding.Rules.Tests.Guidance;

/// <summary>Rules and rulesets made by hand.</summary>
internal static class Given
{
    /// <summary>An adopted ruleset in force from 2024-09-01, the first day of its governance year.</summary>
    public static Ruleset Ruleset(params ReadOnlySpan<Rule> rules) => new()
    {
        Name = "test",
        Title = "Test",
        Status = RulesetStatus.Adopted,
        InForce = new(Day("2024-09-01"), null),
        Rules = rules.ToArray().GroupBy(r => r.Id).Select(g => new RuleHistory(g.Key, g.ToValueList())).ToValueList(),
        Digest = "sha256:0",
    };

    public static Rule Rule(string kind, object says, string id = "R-1") => new()
    {
        Id = id,
        Kind = RuleKinds.Default.Find(kind) ?? throw new ArgumentException($"no kind {kind}", nameof(kind)),
        Says = says,
        Strength = Strength.Must,
        InForce = new(Day("2024-09-01"), null),
        Whole = new(Day("2024-09-01"), null),
        Citations = [new("X-01", "p1", "terms")],
        Settings = new()
        {
            Ruleset = "test",
            AdoptedOn = Day("2024-09-01"),
            Periods = new(MonthDay(9, 1), []),
            WorkingDays = WorkingDayCalendar.Shipped("england-and-wales"),
        },
    };

    public static Who Office(params string[] offices) => new() { Parts = [new() { Offices = offices.ToValueList() }] };

    public static Who Sector(string sector) => new() { Parts = [new() { Sectors = [sector] }] };

    public static string Json(this Answer answer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            answer.WriteJson(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MonthDay MonthDay(int month, int day) => new(month, day);
}
