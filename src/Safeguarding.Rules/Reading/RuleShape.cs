using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>The fields of a rule: its kind, and what stands beside it.</summary>
internal static class RuleShape
{
    private static readonly Syntax<ValueList<string>> Sources = Words.OneOrMany(Words.RuleId);

    private static readonly Syntax<Interval> InForce = new DaysSyntax("in-force", needsFrom: false, needsTo: false);

    // Last, since it runs the declaration, which uses those above.
    /// <summary>The keys beside the kind.</summary>
    public static readonly IReadOnlyList<string> Keys = [.. Of(kind: null).Fields.Select(field => field.Key)];

    /// <summary>The shape of a rule of a kind.</summary>
    /// <param name="kind">The kind; <c>null</c>: one that is not known, of which only the rest is looked at.</param>
    public static Shape<RuleVersionDocument> Of(IShape? kind) => new(kind is null ? "rule" : $"{kind.Name}-rule", kind?.Says ?? "a rule", f => new()
    {
        Kind = kind?.Name ?? string.Empty,
        Says = kind is null ? string.Empty : f.Need(kind.Name, new KindSyntax(kind), r => r.Says, kind.Says),
        Strength = f.Need("strength", Words.OneOf<Strength>("a strength"), r => r.Strength, "how strongly it binds"),
        Sources = f.Default("source", Sources, [], r => r.Sources, "the clause or the clauses that it rests on"),
        Basis = f.Default("basis", Words.OneOf<Basis>("a basis"), Basis.Stated, r => r.Basis, "what it rests on"),
        Because = f.May("because", Words.Text, r => r.Because, "the reason of a reading, or of a replacement"),
        InForce = f.May("in-force", InForce, r => r.InForce, "its own days; left out, those of the ruleset"),
        If = f.Default("if", Words.Facts, Facts.Empty, r => r.If, "the facts that must be so for it to speak"),
        Note = f.May("note", Words.Text, r => r.Note, "a note of its author"),
        Replaces = f.May("replaces", Words.RuleId, r => r.Replaces, "the rule of what is followed that it replaces"),
    });
}
