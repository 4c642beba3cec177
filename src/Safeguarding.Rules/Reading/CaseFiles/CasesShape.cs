using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.CaseFiles;

/// <summary>The fields of a file of cases.</summary>
internal static class CasesShape
{
    private static readonly Shape<ExpectedFinding> Finding = new("finding", "a finding that is expected", f => new()
    {
        Rule = f.Need("rule", Words.RuleId, e => e.Rule, "the rule"),
        Type = f.May("type", Words.Word("meeting"), e => e.Type, "the type of the subject"),
        Subject = f.Need("subject", Words.Text, e => e.Subject, "the subject, as findings name it"),
        Outcome = f.Need("outcome", Words.OneOf<Outcome>("an outcome"), e => e.Outcome, "the outcome"),
        Strength = f.May("strength", Words.OneOf<Strength>("a strength"), e => e.Strength, "how strongly the rule binds"),
        Due = f.Default("due", Words.Known(Words.WideWhen), default, e => e.Due, "the last day in time"),
        MetOn = f.Default("met-on", Words.Known(Words.WideWhen), default, e => e.MetOn, "the day on which it was met"),
        OverdueDays = f.Default("overdue-days", Words.Known(Words.Whole()), default, e => e.OverdueDays, "how many days it is or was late"),
        Because = f.Default("because", Words.Known(Words.Text), default, e => e.Because, "words that the reason holds"),
        FactsNeeded = f.Default(
            "facts-needed", Words.Known(Words.OneOrMany(Words.Text)), default, e => e.FactsNeeded, "the facts that would settle it"),
    });

    private static readonly Shape<ExpectedMusts> Musts = new("musts", "how many musts are expected", f => new()
    {
        InForce = f.May("in-force", Words.Whole(), m => m.InForce, "how many are in force"),
        Judged = f.May("judged", Words.Whole(), m => m.Judged, "how many have a finding that judges"),
        NeverEngaged = f.Default(
            "never-engaged", Words.Known(Words.OneOrMany(Words.RuleId)), default, m => m.NeverEngaged, "those that have no subject"),
    });

    /// <summary>The shape, with a reader for the rulesets that stand in the file.</summary>
    public static Shape<CasesDocument> Of(RulesetReader rulesets)
    {
        var ruleset = new RulesetChoiceSyntax(rulesets);
        var records = new RecordsChoiceSyntax();
        var findings = Words.ListOf(new PlacedSyntax<ExpectedFinding>(Finding, (finding, span) => finding with { Span = span }));
        var one = new Shape<CaseDocument>("case", "records, a day, and the findings expected", f => new()
        {
            Name = f.Need("name", Words.Text, c => c.Name, "what it shows, in a few words"),
            Why = f.May("why", Words.Text, c => c.Why, "the sentence that decides it"),
            AsOf = f.Need("as-of", Words.Day, c => c.AsOf, "the day on which the judgement is made"),
            Ruleset = f.May("ruleset", ruleset, c => c.Ruleset, "the ruleset; left out, that of the file"),
            Records = f.May("records", records, c => c.Records, "the records; left out, those of the file"),
            Change = f.May(
                "change", new NodeSyntax("the lists that change", "{ meetings: [{ id: m1, removed: yes }] }"), c => c.Change, "what differs from these records"),
            Expect = f.Default("expect", findings, [], c => c.Expect, "the findings expected"),
            Only = f.Default("only", Words.YesNo, @default: false, c => c.Only, "whether there may be no other finding"),
            Verdict = f.May("verdict", Words.OneOf<Verdict>("a verdict"), c => c.Verdict, "the verdict expected"),
            Musts = f.May("musts", Musts.AsSyntax(), c => c.Musts, "the count of musts expected"),
        });
        var cases = Words.ListOf(new PlacedSyntax<CaseDocument>(one, (read, span) => read with { Span = span }), least: 1);
        return new("cases", "what findings some records should give", f =>
        {
            Format.Declare(f, isFile: true);
            return new()
            {
                Ruleset = f.May("ruleset", ruleset, c => c.Ruleset, "the ruleset of every case that does not say its own"),
                Records = f.May("records", records, c => c.Records, "the records of every case that does not say its own"),
                Cases = f.Need("cases", cases, c => c.Cases, "the cases"),
            };
        });
    }
}
