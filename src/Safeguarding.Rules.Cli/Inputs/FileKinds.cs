using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>Tells files apart by the key at their top.</summary>
internal static class FileKinds
{
    /// <summary>What a file holds.</summary>
    /// <param name="text">What is in it; <c>null</c> where it could not be opened.</param>
    /// <param name="report">Where it goes that it cannot be read.</param>
    public static FileKind Of(SourceText? text, Report report) =>
        text is null || YamlReader.Read(text, report) is not { } root ? FileKind.Unreadable : Of(root);

    /// <summary>What a file on disk holds.</summary>
    public static FileKind Of(string path) => Of(RulesetFiles.TryRead(path, null), new Report());

    // A file of cases may name or hold a ruleset as well; what says nothing of itself is records.
    private static FileKind Of(Node root) => root is not MappingNode top ? FileKind.Records
        : top.Find("cases") is { Value: ListNode cases } && !IsOfRecords(top, cases) ? FileKind.Cases
        : top.Find("ruleset") is not null ? FileKind.Ruleset
        : top.Find("source") is not null ? FileKind.Source
        : FileKind.Records;

    // Records have cases of their own: incidents and reviews, each with an id, in a file that says how far it reaches.
    private static bool IsOfRecords(MappingNode top, ListNode cases) =>
        top.Find("partnership") is not null || top.Find("recorded") is not null
        || cases.Items.OfType<MappingNode>().Any(item => item.Find("id") is not null);
}
