using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Analysis.Search;

/// <summary>The proof against a search of everything that may be done, on random small rulesets: no false alarm, no missed conflict, no droppable member.</summary>
public sealed class ConsistencySearchTests
{
    public static TheoryData<string, int> Domains => new() { { "calendar", 1500 }, { "clock", 1500 }, { "company", 1000 }, { "decider", 1000 } };

    [Theory]
    [MemberData(nameof(Domains))]
    public void The_proof_agrees_with_the_search(string domain, int cases)
    {
        var (fits, clashes, open) = (0, 0, 0);
        for (var seed = 0; seed < cases; seed++)
        {
            switch (Compare(domain, seed))
            {
                case Fits:
                    fits++;
                    break;
                case Cannot:
                    clashes++;
                    break;
                default:
                    open++;
                    break;
            }
        }

        Assert.True(fits > cases / 10 && clashes > cases / 10, $"{fits} fit and {clashes} cannot: too much of one sort to tell anything");
        Assert.True(open * 100 <= cases, $"{open} of {cases} are not decided");
    }

    private static ConsistencyAnswer Compare(string domain, int seed)
    {
        ISearch search = domain switch
        {
            "calendar" => new CalendarSearch(),
            "clock" => new ClockSearch(),
            "company" => new CompanySearch(),
            _ => new DeciderSearch(),
        };
        var lines = search.Rules(new Dice(seed));
        var text = string.Join('\n', lines.Values);
        var answer = Consistency.Prove(RulePair.Ruleset(text), search.Horizon);
        if (answer is not NotDecided)
        {
            Assert.True(search.Fits([.. lines.Keys]) == answer is Fits, $"seed {seed}: {answer.GetType().Name}, and a search finds otherwise\n{text}");
        }

        foreach (var conflict in answer is Cannot cannot ? cannot.Conflicts : [])
        {
            var ids = conflict.Rules.Select(r => r.Rule).ToList();
            Assert.False(search.Fits(ids), $"seed {seed}: {string.Join(", ", ids)} fit\n{text}");
            Assert.All(ids, id => Assert.True(search.Fits([.. ids.Where(o => o != id)]), $"seed {seed}: {id} can be left out of {string.Join(", ", ids)}\n{text}"));
        }

        return answer;
    }
}
