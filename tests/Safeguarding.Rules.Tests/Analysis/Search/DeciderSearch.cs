using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Analysis.Search;

/// <summary>Who decides what: every body and every agency, for every type of decision.</summary>
internal sealed class DeciderSearch : ISearch
{
    private static readonly string[] Types = ["budget", "plan"];
    private static readonly string[] Bodies = ["board", "executive", "panel"];
    private static readonly string[] Agencies = ["police", "health"];
    private readonly Dictionary<string, (IReadOnlyList<string> Types, IReadOnlyList<string> By, IReadOnlyList<string> ByAgency, IReadOnlyList<string> Barred)> made = new(StringComparer.Ordinal);

    public Interval Horizon { get; } = new(new(2024, 9, 1), new(2024, 11, 30));

    public IReadOnlyDictionary<string, string> Rules(Dice dice)
    {
        made.Clear();
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < dice.From(2, 4); i++)
        {
            var id = $"RULE-{i}";
            var types = dice.Pick<IReadOnlyList<string>>(Types, [Types[0]], [Types[1]]);
            var (by, agencies, barred) = (dice.Some(Bodies), dice.OneIn(2) ? [] : dice.OneIn(3) ? ["any"] : dice.Some(Agencies), dice.OneIn(2) ? [] : dice.Some(Bodies));
            if (by.Count + agencies.Count + barred.Count == 0)
            {
                barred = [Bodies[0]];
            }

            made[id] = (types, by, agencies, barred);
            lines[id] = $"  {id}: {{ authority: {{ decisions: [{string.Join(", ", types)}]{Field("by", by)}{Field("by-agency", agencies)}{Field("forbidden-to", barred)} }} }}";
        }

        return lines;
    }

    public bool Fits(IReadOnlyCollection<string> ids)
    {
        var rules = made.Where(m => ids.Contains(m.Key)).Select(m => m.Value).ToList();
        return rules.SelectMany(r => r.Types).Distinct(StringComparer.Ordinal).All(type =>
        {
            var about = rules.Where(r => r.Types.Contains(type, StringComparer.Ordinal)).ToList();
            return Bodies.Append("other").Any(body => about.TrueForAll(r => !r.Barred.Contains(body, StringComparer.Ordinal) && (r.By.Count + r.ByAgency.Count == 0 || r.By.Contains(body, StringComparer.Ordinal))))
                || Agencies.Append("other").Any(agency => about.TrueForAll(r => r.By.Count + r.ByAgency.Count == 0 || r.ByAgency.Any(a => a == "any" || a == agency)));
        });
    }

    private static string Field(string name, IReadOnlyList<string> words) => words.Count == 0 ? string.Empty : $", {name}: [{string.Join(", ", words)}]";
}
