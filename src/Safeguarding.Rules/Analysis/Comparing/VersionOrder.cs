using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Which way one version of a rule changes to another, on days on which both are in force.</summary>
internal sealed class VersionOrder(Rule old, Rule @new, Interval horizon, Compared compared)
{
    private static readonly (string Word, PeriodUnit Unit)[] Moving =
        [("governance-year", PeriodUnit.GovernanceYear), ("half-year", PeriodUnit.HalfYear), ("quarter", PeriodUnit.Quarter), ("term", PeriodUnit.Term)];

    private readonly MappingNode before = old.Kind.Shape.Write(old.Says);
    private readonly MappingNode after = @new.Kind.Shape.Write(@new.Says);

    /// <summary>Compares them.</summary>
    /// <returns>What is written otherwise.</returns>
    public IEnumerable<FieldChange> Compare()
    {
        var changes = Beside().ToList();
        if (old.Kind.Name != @new.Kind.Name)
        {
            compared.Add(Direction.Open, "it is another kind of rule");
            return [new FieldChange { Field = "kind", Old = old.Kind.Describe(old), New = @new.Kind.Describe(@new) }, .. changes];
        }

        var differences = Difference.Between(before, after).ToList();
        changes.InsertRange(0, differences.Select(d => new FieldChange { Field = string.Join('.', d.Path.Prepend(old.Kind.Name)), Old = Difference.Text(d.Old), New = Difference.Text(d.New) }));
        changes.AddRange(Around());
        var silent = differences.Where(d => !IsDemanded(d)).ToList();
        foreach (var difference in silent)
        {
            compared.Add(Direction.Open, $"no demand shows what `{string.Join('.', difference.Path.AsEnumerable())}` asks");
        }

        var ways = new Compared();
        new DemandOrder(old, @new, horizon, ways).Compare();
        foreach (var reason in ways.Because)
        {
            compared.Add(ways.Ways, reason);
        }

        foreach (var day in ways.Days)
        {
            compared.Shows(day);
        }

        if (differences.Count > 0 && silent.Count == 0 && ways.Ways == Direction.None)
        {
            compared.Add(Direction.Open, "what it demands is the same, written otherwise");
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

    // What the ruleset says once for all rules, as far as this one uses it.
    private IEnumerable<FieldChange> Around()
    {
        var text = CanonicalText.OnOneLine(after);
        foreach (var (_, unit) in Moving.Where(m => text.Contains(m.Word, StringComparison.Ordinal)))
        {
            var word = Moving.First(m => m.Unit == unit).Word;
            if (PeriodLength.TryParse(word, out var length, out _) && Periods(old, length) is var was && Periods(@new, length) is var now && !was.SequenceEqual(now))
            {
                compared.Add(Direction.Open, $"each {word} begins or ends on other days");
                yield return new() { Field = word, Old = was.Select(p => $"{p}").FirstOrDefault(), New = now.Select(p => $"{p}").FirstOrDefault() };
            }
        }

        if (text.Contains("working day", StringComparison.Ordinal) && old.Settings.WorkingDays?.CanonicalText != @new.Settings.WorkingDays?.CanonicalText)
        {
            compared.Add(Direction.Open, "working days are others");
            yield return new() { Field = "calendar", Old = old.Settings.WorkingDays?.Name, New = @new.Settings.WorkingDays?.Name };
        }

        if (old.Settings.Names != @new.Settings.Names)
        {
            foreach (var name in old.Settings.Names.Concat(@new.Settings.Names).Select(n => n.Name).Distinct(StringComparer.Ordinal).Where(n => text.Contains(n, StringComparison.Ordinal)))
            {
                compared.Add(Direction.Open, $"`{name}` goes by other names");
                yield return new() { Field = $"names.{name}", Old = Names(old, name), New = Names(@new, name) };
            }
        }
    }

    private static string? Names(Rule rule, string name) =>
        string.Join(", ", rule.Settings.Names.Where(n => n.Name == name).Select(n => n.ToString())) is { Length: > 0 } names ? names : null;

    private List<Interval> Periods(Rule rule, PeriodLength length) => [.. rule.Settings.Periods.Periods(length, horizon.First, horizon.Last)];

    private static string? Written(Facts facts) =>
        facts.Values.Count == 0 ? null : string.Join(", ", facts.Values.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key}: {f.Value}")));

    /// <summary>Whether the demands change where this alone does: what they do not show could go either way.</summary>
    private bool IsDemanded(Difference difference) =>
        Changes(old, before, difference.Path, difference.New) ?? Changes(@new, after, difference.Path, difference.Old)
        ?? Changes(old, before, [difference.Path[0]], after.Value(difference.Path[0])) ?? Changes(@new, after, [difference.Path[0]], before.Value(difference.Path[0])) ?? false;

    private static bool? Changes(Rule rule, MappingNode says, ValueList<string> path, Node? value) =>
        Difference.Put(says, path.AsSpan(), value) is { } node && rule.Kind.Shape.TryRead(node, new Report(), out var changed)
            ? !rule.Kind.Demands(rule).SequenceEqual(rule.Kind.Demands(rule with { Says = changed }))
            : null;
}
