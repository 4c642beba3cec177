using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading;

/// <summary>Reads and prints rulesets.</summary>
public sealed class RulesetReader
{
    private readonly Shape<RulesetDocument> ofFile;
    private readonly Shape<RulesetDocument> ofPart;

    /// <summary>A reader that knows these kinds of rule.</summary>
    /// <param name="kinds">The shapes of the kinds, by name.</param>
    public RulesetReader(IReadOnlyDictionary<string, IShape> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ofFile = RulesetShape.Of(kinds, isFile: true);
        ofPart = RulesetShape.Of(kinds, isFile: false);
    }

    /// <summary>The shape of a file, for schemas and documentation.</summary>
    public IShape Shape => ofFile;

    /// <summary>Reads a file.</summary>
    /// <returns><c>null</c> where something is wrong, which the report then says. Never throws for what the file contains.</returns>
    public RulesetDocument? Read(SourceText source, Report report, ReadingLimits? limits = null) =>
        YamlReader.ReadAs(source, report, limits, root => Read(root, report));

    /// <summary>Reads a ruleset that is part of a file.</summary>
    /// <param name="root">The mapping.</param>
    /// <param name="report">Where mistakes go.</param>
    /// <param name="isFile">Whether it is the top of a file, which must say its format.</param>
    public RulesetDocument? Read(Node root, Report report, bool isFile = true)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(report);
        var (references, errors) = (report.References.Count, report.Errors);
        var isRead = (isFile ? ofFile : ofPart).TryRead(root, report, out var ruleset);
        if (root is MappingNode top)
        {
            RulesetChecks.CheckNeeds(top, [.. report.References.Skip(references)], report);
        }

        if (isRead)
        {
            ruleset = ruleset! with { Node = root };
            RulesetChecks.CheckRules(ruleset, report);
        }

        return report.Errors == errors ? ruleset : null;
    }

    /// <summary>The ruleset as a file, always in the same form: comments, the order of keys and of rules, and stated defaults change nothing.</summary>
    public string Write(RulesetDocument ruleset) => CanonicalText.Of(ofFile.Write(ruleset));
}
