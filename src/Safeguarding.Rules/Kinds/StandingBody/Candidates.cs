using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.StandingBody;

/// <summary>The bodies that a rule asks for, or may, for one area or for the partnership.</summary>
internal sealed class Candidates
{
    private readonly Ledger ledger;
    private readonly string? area;

    /// <summary>Finds them.</summary>
    /// <param name="says">What the rule says.</param>
    /// <param name="rule">The version of the rule.</param>
    /// <param name="ledger">What is recorded.</param>
    /// <param name="area">The area; <c>null</c>: the partnership.</param>
    public Candidates(StandingBodyRule says, Rule rule, Ledger ledger, string? area)
    {
        (Says, Rule, this.ledger, this.area) = (says, rule, ledger, area);
        All = [.. Kin().Select(b => (b, Counts(b))).Where(c => c.Item2.Truth != Truth.False)];
    }

    /// <summary>What the rule says.</summary>
    public StandingBodyRule Says { get; }

    /// <summary>The version of the rule.</summary>
    public Rule Rule { get; }

    /// <summary>For whom there must be one.</summary>
    public string For => area ?? ledger.Records.Partnership;

    /// <summary>What is asked for.</summary>
    public string What => string.Join(" or ", Says.Bodies.AsEnumerable());

    /// <summary>Each with whether it counts.</summary>
    public IReadOnlyList<(Body Body, Condition Counts)> All { get; }

    /// <summary>Whether a body is for the area judged.</summary>
    public Truth Serves(Body body) => area is null ? Truth.True
        : body.Area.TryGet(out var areas) && !areas.IsEmpty ? Truths.Of(areas.Contains(area))
        : Truth.Unknown;

    private static bool IsOf(Body body, ValueList<string> kinds) => kinds.Contains(body.Kind ?? body.Id);

    /// <summary>The bodies of the kinds, and whatever succeeded them.</summary>
    private IEnumerable<Body> Kin()
    {
        var all = ledger.Records.Bodies.Items.DistinctBy(b => b.Id, StringComparer.Ordinal).OrderBy(b => b.Id, StringComparer.Ordinal).ToList();
        var kin = all.Where(b => IsOf(b, Says.Bodies)).Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        while (all.Find(b => !kin.Contains(b.Id) && b.Succeeds.Any(kin.Contains)) is { } successor)
        {
            kin.Add(successor.Id);
        }

        return all.Where(b => kin.Contains(b.Id));
    }

    private Condition Counts(Body body)
    {
        var asked = new List<Condition>();
        if (area is not null)
        {
            asked.Add(Condition.Of(new(Words.Serves, body.Id, area), Serves(body)));
        }

        if (!Says.EstablishedBy.IsEmpty)
        {
            var by = body.EstablishedBy.TryGet(out var founders) ? founders.Aggregate(Truth.False, (truth, f) => truth.Or(IsFounder(f)))
                : body.EstablishedBy.IsNone ? Truth.False : Truth.Unknown;
            asked.Add(Condition.Of(new(Words.Founded, body.Id, string.Join(" or ", Says.EstablishedBy.AsEnumerable())), by));
        }

        return Condition.All(asked.ToValueList());
    }

    private Truth IsFounder(string id) =>
        ledger.Body(id) is { } founder ? Truths.Of(IsOf(founder, Says.EstablishedBy))
        : Says.EstablishedBy.Contains(id) ? Truth.True
        : Truth.Unknown;

    private static class Words
    {
        public static readonly FactWords Serves = new("{0} is for {1}", "{0} is not for {1}", "whether {0} is for {1}");
        public static readonly FactWords Founded = new("{0} was established by {1}", "{0} was not established by {1}", "by whom {0} was established, by {1} or not");
    }
}
