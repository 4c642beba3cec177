using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Reading.CaseFiles;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cases;

/// <summary>Runs the officers' own tests: files of cases next to a ruleset.</summary>
public sealed class CaseRunner
{
    private readonly RuleKinds kinds;
    private readonly RulesetLoader loader;
    private readonly CasesReader reader;
    private readonly Dictionary<string, Loaded<Ruleset>> rulesets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadText> files = new(StringComparer.Ordinal);

    /// <summary>A runner.</summary>
    /// <param name="kinds">The kinds of rule that rulesets may use; <c>null</c>: those of this library.</param>
    public CaseRunner(RuleKinds? kinds = null)
    {
        this.kinds = kinds ?? RuleKinds.Default;
        loader = new(this.kinds);
        reader = new(this.kinds.All.ToDictionary(k => k.Name, k => k.Shape, StringComparer.Ordinal));
    }

    /// <summary>Runs every case of a file.</summary>
    public CaseFileResult File(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var report = new Report();
        var results = Cases(path, report, out var text).Select(c => Result(c.Asked, c.Ready)).ToValueList();
        return new() { File = path, Cases = results, Diagnostics = report.ToDiagnostics(), Texts = text is null ? [] : [text] };
    }

    /// <summary>The cases of a file, without those whose ruleset or records have errors, which the report then says.</summary>
    internal IEnumerable<ReadyCase> Ready(string path, Report report, out SourceText? text) => Cases(path, report, out text).Select(c => c.Ready).OfType<ReadyCase>();

    private static CaseResult Result(CaseDocument asked, ReadyCase? ready)
    {
        var result = new CaseResult { Name = asked.Name, Span = asked.Span, Why = asked.Why };
        if (ready is null)
        {
            return result with { Differences = [new("the case", "a ruleset and records", "errors in them, which are listed")] };
        }

        var evaluation = ready.Ruleset.Evaluate(ready.Records, asked.AsOf);
        return result with { Evaluation = evaluation, Differences = CaseComparison.Of(asked, evaluation).ToValueList() };
    }

    private List<(CaseDocument Asked, ReadyCase? Ready)> Cases(string path, Report report, out SourceText? text)
    {
        text = RulesetFiles.TryRead(path, report);
        var document = text is null ? null : reader.Read(text, report);
        return document is null ? [] : [.. document.Cases.Select(c => (c, Ready(path, document, c, report)))];
    }

    private ReadyCase? Ready(string path, CasesDocument document, CaseDocument asked, Report report)
    {
        var choice = asked.Ruleset ?? document.Ruleset!;
        var ruleset = Ruleset(path, choice, report);
        var records = Records(path, asked.Records ?? document.Records!, asked, report);
        return ruleset is null || records is null ? null : new(asked, ruleset, records, IsByName: choice.Inline is null);
    }

    private Ruleset? Ruleset(string path, RulesetChoice choice, Report report)
    {
        if (choice.Inline is { } inline)
        {
            var made = loader.Of(inline, RulesetFiles.Around(path));
            report.Add(made.Diagnostics.Where(d => d.Severity == Severity.Error));
            return made.Value;
        }

        var name = choice.Name!;
        if (!rulesets.TryGetValue(name, out var loaded))
        {
            // A path counts from the file; a name is that of a ruleset beside it or of one that ships.
            rulesets.Add(name, loaded = RulesetFiles.Beside(path, name) is { } beside ? loader.File(beside) : loader.Shipped(name));
            report.Add(loaded.Ok ? [] : loaded.Diagnostics.Where(d => d.Severity == Severity.Error));
        }

        return loaded.Value;
    }

    private PartnershipRecords? Records(string path, RecordsChoice choice, CaseDocument asked, Report report)
    {
        if (choice.Inline is { } inline && asked.Change is null)
        {
            return inline.Records;
        }

        var node = choice.Node;
        if (node is null && choice.Path is { } named)
        {
            if (!files.TryGetValue(named, out var read))
            {
                var beside = RulesetFiles.Beside(path, named);
                var text = beside is null ? null : RulesetFiles.TryRead(beside, report);
                if (beside is null)
                {
                    report.Add(Catalogue.CannotOpen.At(choice.Span, Quote.Text(named)));
                }

                files.Add(named, read = new(text is null ? null : YamlReader.Read(text, report)));
            }

            node = read.Root;
        }

        if (node is not null && asked.Change is { } change)
        {
            node = RecordsChange.Apply(node, change, report);
        }

        return node is null ? null : RecordsReader.Read(node, report, isFile: false)?.Records;
    }

    private sealed record ReadText(Shapes.Node? Root);
}
