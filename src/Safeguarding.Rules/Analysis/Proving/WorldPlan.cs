using Safeguarding.Rules.Calendars;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>What was found: who sits where, who holds what, who decides, and when bodies meet.</summary>
internal sealed class WorldPlan
{
    public Dictionary<string, IReadOnlyList<(Interval Days, Roster Roster)>> Rosters { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string Role, string Body), IReadOnlyList<Term>> Terms { get; } = [];

    public Dictionary<string, Decider> Deciders { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<int>>> Meetings { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Route> Routes { get; } = new(StringComparer.Ordinal);

    public List<Life> Lives { get; } = [];

    /// <summary>Who sits on a body on a day, and comes to its meetings.</summary>
    public Roster RosterOf(string body, DateOnly day) =>
        Rosters.GetValueOrDefault(body)?.Where(r => r.Days.Contains(day)).Select(r => r.Roster).FirstOrDefault() ?? new([], []);

    /// <summary>The days of a body's meetings of any kind.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Days() =>
        Meetings.ToDictionary(m => m.Key, m => (IReadOnlyList<int>)[.. m.Value.Values.SelectMany(d => d).Distinct().Order()], StringComparer.Ordinal);
}
