using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Which way one version of a rule changes to another, on days on which both are in force.</summary>
internal sealed class VersionOrder(Rule old, Rule @new, Interval horizon, Compared compared)
{
    private const int EightYears = 8 * 366;

    private readonly MappingNode before = old.Kind.Shape.Write(old.Says);
    private readonly MappingNode after = @new.Kind.Shape.Write(@new.Says);

    /// <summary>Compares them.</summary>
    /// <returns>What is written otherwise.</returns>
    public IEnumerable<FieldChange> Compare()
    {
        var changes = Beside().ToList();
        if (old.Kind.Name != @new.Kind.Name || old.Kind.GetType() != @new.Kind.GetType())
        {
            compared.Add(Direction.Open, "it is another kind of rule");
            return [new FieldChange { Field = "kind", Old = old.Kind.Describe(old), New = @new.Kind.Describe(@new) }, .. changes];
        }

        var differences = Difference.Between(before, after).ToList();
        changes.InsertRange(0, differences.Select(d => new FieldChange { Field = string.Join('.', d.Path.Prepend(old.Kind.Name)), Old = Difference.Text(d.Old), New = Difference.Text(d.New) }));
        changes.AddRange(Around());
        var left = differences.Where(d => !ComparedFields.Has(old.Kind, d)).ToList();
        foreach (var difference in left)
        {
            compared.Add(Direction.Open, $"`{string.Join('.', difference.Path.AsEnumerable())}` is not compared");
        }

        if (differences.Count > 0)
        {
            var ways = new Compared();
            new DemandOrder(old, @new, horizon, ways).Compare();
            compared.Add(ways);
            if (ways.Ways == Direction.None && left.Count == 0)
            {
                compared.Add(Direction.Open, "it is written otherwise, and what it demands is the same");
            }
        }

        return changes;
    }

    /// <summary>How strongly a version counts: what was not checked at its source counts as should.</summary>
    private static Strength Counts(Rule rule) => rule is { Strength: Strength.Must, Basis: Basis.Unverified } ? Strength.Should : rule.Strength;

    private IEnumerable<FieldChange> Beside()
    {
        var (was, now) = (Counts(old), Counts(@new));
        compared.Add(was.CompareTo(now), Direction.Stricter, $"it counts as {ReportWords.Code(now)}, and counted as {ReportWords.Code(was)}");
        if (old.Strength != @new.Strength)
        {
            // One that was not checked counts as the other, and is reported by its own word.
            compared.Add(was == now ? Direction.Open : Direction.None, $"it counts as {ReportWords.Code(now)} either way");
            yield return new() { Field = "strength", Old = ReportWords.Code(old.Strength), New = ReportWords.Code(@new.Strength) };
        }

        if (was != now && old.Basis != @new.Basis)
        {
            yield return new() { Field = "basis", Old = ReportWords.Code(old.Basis), New = ReportWords.Code(@new.Basis) };
        }

        if (!old.If.Equals(@new.If))
        {
            var isDropped = @new.If.Values.All(f => old.If[f.Key] == f.Value);
            var isAdded = old.If.Values.All(f => @new.If[f.Key] == f.Value);
            compared.Add(isDropped ? Direction.Stricter : isAdded ? Direction.Looser : Direction.Open, isDropped ? "it speaks in more cases" : isAdded ? "it speaks in fewer cases" : "it speaks in other cases");
            yield return new() { Field = "if", Old = Written(old.If), New = Written(@new.If) };
        }
    }

    // What the ruleset says once for all rules, as far as this one uses it: a kind of a host may use all of it.
    private IEnumerable<FieldChange> Around()
    {
        var isOurs = ComparedFields.IsOurs(old.Kind);
        var texts = Texts(after).Distinct(StringComparer.Ordinal).ToList();
        foreach (var length in isOurs ? texts.Select(Period).OfType<PeriodLength>().Distinct() : [PeriodLength.OfMonths(12), new(PeriodUnit.Term)])
        {
            var (was, now) = (Periods(old, length), Periods(@new, length));
            if (!was.SequenceEqual(now))
            {
                compared.Add(Direction.Open, $"each {length} begins or ends on other days");
                yield return new() { Field = $"{length}", Old = First(was), New = First(now) };
            }
        }

        if ((!isOurs || texts.Exists(t => t.Contains("working day", StringComparison.Ordinal))) && old.Settings.WorkingDays?.CanonicalText != @new.Settings.WorkingDays?.CanonicalText)
        {
            compared.Add(Direction.Open, "working days are others");
            yield return new() { Field = "calendar", Old = old.Settings.WorkingDays?.Name, New = @new.Settings.WorkingDays?.Name };
        }

        // Where any agency will do, any name may be one.
        foreach (var name in old.Settings.Names.Concat(@new.Settings.Names).Select(n => n.Of).Distinct(StringComparer.Ordinal).Where(n => !isOurs || texts.Contains(n) || texts.Contains("any")))
        {
            if (Names(old, name) != Names(@new, name))
            {
                compared.Add(Direction.Open, $"`{name}` goes by other names");
                yield return new() { Field = $"names.{name}", Old = Names(old, name), New = Names(@new, name) };
            }
        }
    }

    private static IEnumerable<string> Texts(Node node) => node switch
    {
        TextNode text => [text.Text],
        ListNode list => list.Items.SelectMany(Texts),
        MappingNode mapping => mapping.Entries.SelectMany(e => Texts(e.Value)),
        _ => [],
    };

    // A month may be a period or a wait: whatever may be a period is taken for one.
    private static PeriodLength? Period(string text)
    {
        var at = text.LastIndexOf(" per ", StringComparison.Ordinal);
        return PeriodLength.TryParse(at < 0 ? text : text[(at + " per ".Length)..], out var length, out _) ? length : null;
    }

    private static string? Names(Rule rule, string of) =>
        string.Join(", ", rule.Settings.Names.Where(n => n.Of == of).Select(n => n.ToString())) is { Length: > 0 } names ? names : null;

    // Terms are listed, and every other period comes round every year.
    private List<Interval> Periods(Rule rule, PeriodLength length) =>
        [.. length == new PeriodLength(PeriodUnit.Term) ? rule.Settings.Periods.Periods(length, DateOnly.MinValue, DateOnly.MaxValue) : rule.Settings.Periods.Periods(length, horizon.First, DateArithmetic.Shift(horizon.First, EightYears))];

    private string? First(List<Interval> periods) => periods.Where(p => p.Last >= horizon.First).Select(p => $"{p}").FirstOrDefault();

    private static string? Written(Facts facts) =>
        facts.Values.Count == 0 ? null : string.Join(", ", facts.Values.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key}: {f.Value}")));
}
