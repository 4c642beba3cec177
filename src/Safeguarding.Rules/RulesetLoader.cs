using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules;

/// <summary>Loads rulesets and records. Never throws for what a file contains: everything wrong with it is reported at once.</summary>
public sealed class RulesetLoader
{
    private readonly RuleKinds kinds;
    private readonly ReadingLimits? limits;
    private readonly RulesetReader reader;

    /// <summary>A loader.</summary>
    /// <param name="kinds">The kinds of rule that rulesets may use; <c>null</c>: those of this library.</param>
    /// <param name="limits">How large files may be; <c>null</c>: the limits of this library.</param>
    public RulesetLoader(RuleKinds? kinds = null, ReadingLimits? limits = null)
    {
        this.kinds = kinds ?? RuleKinds.Default;
        this.limits = limits;
        reader = new(this.kinds.All.ToDictionary(k => k.Name, k => k.Shape, StringComparer.Ordinal));
    }

    /// <summary>The names of the rulesets that ship with the library, in ordinal order: <c>sussex/executive</c>.</summary>
    public static IReadOnlyList<string> ShippedNames => RulesetFiles.ShippedRulesets;

    /// <summary>Loads what a name stands for: a file, a folder (every ruleset in it), or a ruleset that ships.</summary>
    public IReadOnlyList<Loaded<Ruleset>> Named(string nameOrPath)
    {
        ArgumentNullException.ThrowIfNull(nameOrPath);
        return RulesetFiles.In(nameOrPath) is { } files ? [.. files.Select(File)] : [Shipped(nameOrPath)];
    }

    /// <summary>
    /// Loads the ruleset in a file. What it follows and cites is looked for in the <c>rulesets</c> folder that it is in, or else
    /// beside it, and then among what ships.
    /// </summary>
    public Loaded<Ruleset> File(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var report = new Report();
        return Load(RulesetFiles.TryRead(path, report), RulesetFiles.Around(path), report);
    }

    /// <summary>Loads a ruleset from text; what it follows and cites is looked for among what ships.</summary>
    /// <param name="file">The name of the text in diagnostics.</param>
    /// <param name="text">The text.</param>
    public Loaded<Ruleset> Text(string file, string text) => Load(new SourceText(file, text), RulesetFiles.Shipped, new Report());

    /// <summary>Loads a ruleset that ships with the library.</summary>
    public Loaded<Ruleset> Shipped(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var report = new Report();
        var text = RulesetFiles.Shipped.Find(name);
        if (text is null)
        {
            var span = new Span(name, 1, 1);
            report.Add(Suggest.Nearest(name, ShippedNames) is { } near
                ? Catalogue.MistypedName.At(span, Quote.Text(name), "a file, a folder or a ruleset that ships", Quote.Text(near))
                : Catalogue.UnknownName.At(span, Quote.Text(name), "a file, a folder or a ruleset that ships", Quote.Texts(ShippedNames)));
        }

        return Load(text, RulesetFiles.Shipped, report);
    }

    /// <summary>Loads a file of records, YAML or JSON, and checks it.</summary>
    public Loaded<PartnershipRecords> Records(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var report = new Report();
        return Records(RulesetFiles.TryRead(path, report), report);
    }

    /// <summary>Loads records from text, YAML or JSON, and checks them.</summary>
    /// <param name="file">The name of the text in diagnostics.</param>
    /// <param name="text">The text.</param>
    public Loaded<PartnershipRecords> RecordsText(string file, string text) => Records(new SourceText(file, text), new Report());

    internal Loaded<Ruleset> Of(RulesetDocument document, RulesetFiles files)
    {
        var report = new Report();
        var ruleset = Make(document, files, report, []);
        return new() { Value = report.HasErrors ? null : ruleset, Diagnostics = report.ToDiagnostics() };
    }

    /// <summary>The ruleset that a file would hold if it said this.</summary>
    /// <returns><c>null</c> where that would have errors.</returns>
    internal Ruleset? Of(Node root, RulesetFiles files)
    {
        var report = new Report();
        var ruleset = reader.Read(root, report) is { } document ? Make(document, files, report, []) : null;
        return report.HasErrors ? null : ruleset;
    }

    private Loaded<PartnershipRecords> Records(SourceText? text, Report report)
    {
        var read = text is null ? null : RecordsReader.Read(text, report, limits);
        if (read is not null)
        {
            report.Add(read.Records.Check().Select(p => RecordProblemDiagnostics.Of(p, read.Positions)));
        }

        return new() { Value = report.HasErrors ? null : read?.Records, Diagnostics = report.ToDiagnostics(), Texts = text is null ? [] : [text] };
    }

    private Loaded<Ruleset> Load(SourceText? text, RulesetFiles files, Report report)
    {
        var document = text is null ? null : reader.Read(text, report, limits);
        var ruleset = document is null ? null : Make(document, files, report, []);
        return new() { Value = report.HasErrors ? null : ruleset, Diagnostics = report.ToDiagnostics(), Texts = text is null ? [] : [text] };
    }

    private Ruleset Make(RulesetDocument document, RulesetFiles files, Report report, ValueList<string> path)
    {
        var sources = CitedSources.Read(document, files, report);
        sources.Check(document, report);
        var own = RuleHistories.Of(document, kinds, sources);
        var followed = Followed(document, files, report, [.. path, document.Name]);
        var rules = RulesetFloor.Join(document, own, followed.Select(f => (f.Name, f.Rules)), report);
        RulesetFloor.WarnOfQuorum(document, rules, report);
        return new()
        {
            Name = document.Name,
            Title = document.Title ?? document.Name,
            Status = document.Status,
            InForce = document.InForce,
            Rules = rules,
            Follows = followed.SelectMany(f => f.Follows.Append(new(f.Name, f.TextOfDigest))).DistinctBy(f => f.Name, StringComparer.Ordinal).ToValueList(),
            TextOfDigest = Digested.Of(() => reader.Write(document)),
            TextOfCalendar = document.CalendarName is { } name && WorkingDayCalendar.Shipped(name) is { } calendar ? Digested.Of(() => calendar.CanonicalText) : null,
        };
    }

    private List<Ruleset> Followed(RulesetDocument document, RulesetFiles files, Report report, ValueList<string> path)
    {
        var followed = new List<Ruleset>();
        foreach (var name in document.Follows)
        {
            var span = CitedSources.SpanOf(document, "follows", name);
            if (path.Contains(name))
            {
                report.Add(Catalogue.FollowsItself.At(span, Quote.Text(name)));
                continue;
            }

            if (files.Find(name) is not { } text)
            {
                report.Add(Suggest.Nearest(name, ShippedNames) is { } near
                    ? Catalogue.MistypedName.At(span, Quote.Text(name), "a ruleset", Quote.Text(near))
                    : Catalogue.UnknownName.At(span, Quote.Text(name), "a ruleset", "a path from the `rulesets` folder, without the ending"));
                continue;
            }

            var inner = new Report();
            if (reader.Read(text, inner, limits) is { } floor && Make(floor, files, inner, path) is { } made && !inner.HasErrors)
            {
                followed.Add(made);
            }
            else
            {
                report.Add(Catalogue.FollowedHasErrors.At(span, Quote.Text(name)) with
                {
                    Also = inner.ToDiagnostics().Where(d => d.Severity == Severity.Error).Take(5).Select(d => new Place { Span = d.Span, Says = d.Message }).ToValueList(),
                });
            }
        }

        return followed;
    }
}
