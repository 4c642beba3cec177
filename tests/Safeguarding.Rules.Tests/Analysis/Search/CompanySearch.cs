using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Analysis.Search;

/// <summary>Who sits on a body and comes to its meetings: every company of two of each sort of office.</summary>
internal sealed class CompanySearch : ISearch
{
    private readonly Dictionary<string, (string Place, int Most, Func<Func<int, bool>, bool> Needs)> made = new(StringComparer.Ordinal);

    public Interval Horizon { get; } = new(new(2024, 9, 1), new(2024, 11, 30));

    // Offices 0 to 7: bit 0 of half the number says whether it is a director, bit 1 whether it is of the police.
    private static readonly (string Text, Func<int, bool> Is)[] Whos =
    [
        ("{ designation: director }", o => (o / 2 & 1) == 1),
        ("{ sector: police }", o => (o / 2 & 2) == 2),
        ("{ designation: director, sector: police }", o => (o / 2 & 3) == 3),
        ("{ sector: police, except: { designation: director } }", o => (o / 2 & 3) == 2),
    ];

    public IReadOnlyDictionary<string, string> Rules(Dice dice)
    {
        made.Clear();
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < dice.From(2, 4); i++)
        {
            var id = $"RULE-{i}";
            var (text, needs) = Needs(dice, 2);
            var most = dice.From(1, 3);
            (made[id], lines[id]) = dice.Below(5) switch
            {
                0 => (("most", most, needs), $"  {id}: {{ membership: {{ body: board, at-most: {most.ToString(CultureInfo.InvariantCulture)} }} }}"),
                1 => (("seats", 0, needs), $"  {id}: {{ membership: {{ body: board, seats: {text} }} }}"),
                2 => (("members", 0, needs), $"  {id}: {{ quorum: {{ body: board, needs: {text}, deputies: not-allowed }} }}"),
                3 => (("anyone", 0, needs), $"  {id}: {{ attendance: {{ body: board, who: {text} }} }}"),
                _ => (("seats", 0, NotOne(Whos[0].Is)), $"  {id}: {{ independence: {{ who: {Whos[0].Text}, must-not: sit-on, body: board }} }}"),
            };
        }

        return lines;
    }

    public bool Fits(IReadOnlyCollection<string> ids)
    {
        var rules = made.Where(m => ids.Contains(m.Key)).Select(m => m.Value).ToList();

        // Two of a sort in the same pair of states either way round are one company: the first is never above the second.
        for (var code = 0; code < 1 << 16; code++)
        {
            var company = code;
            int State(int office) => company >> (2 * office) & 3;
            if (Enumerable.Range(0, 4).Any(s => State(2 * s) > State((2 * s) + 1)))
            {
                continue;
            }

            // 0: not there at all, 1: comes, 2: has a seat and stays away, 3: has a seat and comes.
            if (rules.TrueForAll(r => r.Place switch
            {
                "most" => Enumerable.Range(0, 8).Count(o => State(o) >= 2) <= r.Most,
                "seats" => r.Needs(o => State(o) >= 2),
                "members" => r.Needs(o => State(o) == 3),
                _ => r.Needs(o => (State(o) & 1) == 1),
            }))
            {
                return true;
            }
        }

        return false;
    }

    private static Func<Func<int, bool>, bool> NotOne(Func<int, bool> who) => there => !Enumerable.Range(0, 8).Any(o => who(o) && there(o));

    private static (string Text, Func<Func<int, bool>, bool> Needs) Needs(Dice dice, int depth)
    {
        var (text, who) = dice.Pick(Whos);
        switch (depth == 0 ? dice.Below(2) : dice.Below(5))
        {
            case 0 or 1:
                return (text, there => Enumerable.Range(0, 8).Any(o => who(o) && there(o)));
            case 2:
                var count = dice.From(1, 2);
                return ($"{{ count: {count.ToString(CultureInfo.InvariantCulture)}, of: {text} }}", there => Enumerable.Range(0, 8).Count(o => who(o) && there(o)) >= count);
            case 3:
                var (inner, not) = Needs(dice, 0);
                return ($"{{ not: {inner} }}", there => !not(there));
            default:
                var (one, first) = Needs(dice, depth - 1);
                var (two, second) = Needs(dice, depth - 1);
                return dice.OneIn(2)
                    ? ($"{{ all: [{one}, {two}] }}", there => first(there) && second(there))
                    : ($"{{ any: [{one}, {two}] }}", there => first(there) || second(there));
        }
    }
}
