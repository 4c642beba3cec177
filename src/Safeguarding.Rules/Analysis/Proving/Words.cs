using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>As what the rules of a question know the words that they use.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, WordKind> kinds = new(StringComparer.Ordinal);

    private Words(Question question)
    {
        foreach (var demand in question.Of<GatheringDemand>().Select(a => a.Demand))
        {
            foreach (var part in Wanted.In(demand.Needs).SelectMany(w => w.Who.Parts))
            {
                Add(part.Offices, WordKind.Office);
                Add(part.Agencies.Where(a => a != WhoPart.Same), WordKind.Agency);
                Add(part.Areas.Where(a => a is not (WhoPart.Same or WhoPart.Any)), WordKind.Area);
            }

            Add(demand.Deciders?.Agencies.Where(a => a != WhoPart.Any) ?? [], WordKind.Agency);
            Add(demand.Deciders?.Bodies.Concat(demand.Deciders.Barred) ?? [], WordKind.Body);
        }

        Add(question.Of<CountDemand>().Where(a => a.Demand.Scene.Type is SceneType.Meeting or SceneType.Body or SceneType.Seats).SelectMany(a => a.Demand.Scene.Of), WordKind.Body);
        Add(question.Of<GatheringDemand>().Where(a => a.Demand.Scene.Type is SceneType.Meeting or SceneType.Seats or SceneType.Role).SelectMany(a => a.Demand.Scene.Of), WordKind.Body);
        Add(question.Of<ClockDemand>().Where(a => a.Demand.Scene.Type is SceneType.Meeting or SceneType.Role).SelectMany(a => a.Demand.Scene.Of), WordKind.Body);
    }

    /// <summary>The words of a question.</summary>
    public static Words Of(Question question) => new(question);

    /// <summary>As what a word is known.</summary>
    public WordKind Kind(string word) => kinds.GetValueOrDefault(word);

    /// <summary>The words known as that.</summary>
    public IEnumerable<string> All(WordKind kind) => kinds.Where(k => k.Value == kind).Select(k => k.Key);

    private void Add(IEnumerable<string> words, WordKind kind)
    {
        foreach (var word in words)
        {
            kinds.TryAdd(word, kind);
        }
    }
}
