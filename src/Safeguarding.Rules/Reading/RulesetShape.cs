using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>The fields of a ruleset.</summary>
internal static class RulesetShape
{
    private static readonly Syntax<Interval> InForce = new DaysSyntax("ruleset-in-force", needsFrom: true, needsTo: false);

    private static readonly Syntax<ValueList<Interval>> Terms = Words.ListOf(new DaysSyntax("term", needsFrom: true, needsTo: true));

    private static readonly Syntax<ValueList<string>> Names = Words.OneOrMany(Words.Name, least: 0);

    private static readonly Shape<Year> GovernanceYear = new("governance-year", "the governance year", f => new()
    {
        Starts = f.Need("starts", Words.MonthDay, y => y.Starts, "its first day"),
    });

    /// <summary>The shape with these kinds of rule.</summary>
    /// <param name="kinds">The shapes of the kinds, by name.</param>
    /// <param name="isFile">Whether it is a file of its own, which must say its format.</param>
    public static Shape<RulesetDocument> Of(IReadOnlyDictionary<string, IShape> kinds, bool isFile)
    {
        var rules = new RulesSyntax(new RuleSyntax(kinds));
        return new("ruleset", "what an arrangement requires", f =>
        {
            Format.Declare(f, isFile);
            return new()
            {
                Name = f.Need("ruleset", Words.Name, r => r.Name, "its name"),
                Title = f.May("title", Words.Text, r => r.Title, "what people call it"),
                Status = f.Need("status", Words.OneOf<RulesetStatus>("a status"), r => r.Status, "whether it binds"),
                AdoptedOn = f.May("adopted-on", Words.Day, r => r.AdoptedOn, "the day on which it was adopted"),
                InForce = f.Need("in-force", InForce, r => r.InForce, "the days on which it is in force"),
                GovernanceYearStarts = f.May("governance-year", GovernanceYear.AsSyntax(), r => Year.Of(r.GovernanceYearStarts), "its governance year")?.Starts,
                Terms = f.Default("terms", Terms, [], r => r.Terms, "its terms"),
                Names = f.Default("names", DatedNamesSyntax.Instance, [], r => r.Names, "other dated names of a recipient or an agency"),
                CalendarName = f.May("calendar", Words.Word("england-and-wales"), r => r.CalendarName, "its calendar of working days"),
                Follows = f.Default("follows", Names, [], r => r.Follows, "the rulesets that are judged together with it"),
                Cites = f.Default("cites", Names, [], r => r.Cites, "the sources whose clauses its rules name"),
                Rules = f.Need("rules", rules, r => r.Rules, "its rules"),
            };
        });
    }

    private sealed record Year
    {
        public MonthDay Starts { get; init; }

        public static Year? Of(MonthDay? starts) => starts is { } day ? new() { Starts = day } : null;
    }
}
