using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading;

/// <summary>Puts a ruleset on the floor that it follows: a local rule can only add, but for the one way to replace.</summary>
internal static class RulesetFloor
{
    /// <summary>The rules of a ruleset and of what it follows, without those that it replaces.</summary>
    public static ValueList<RuleHistory> Join(
        RulesetDocument document, ValueList<RuleHistory> own, IEnumerable<(string Name, ValueList<RuleHistory> Rules)> followed, Report report)
    {
        var floor = new Dictionary<string, (string Name, RuleHistory Rule)>(StringComparer.Ordinal);
        foreach (var (name, rules) in followed)
        {
            foreach (var rule in rules)
            {
                floor.TryAdd(rule.Id, (name, rule));
            }
        }

        foreach (var rule in document.Rules)
        {
            if (floor.TryGetValue(rule.Id, out var same))
            {
                report.Add(Catalogue.RuleStandsTwice.At(rule.Span, Quote.Text(rule.Id), Quote.Text(same.Name)));
            }
        }

        foreach (var version in document.Rules.SelectMany(r => r.Versions).Where(v => v.Replaces is not null && !document.Follows.IsEmpty))
        {
            if (!floor.ContainsKey(version.Replaces!))
            {
                report.Add(Suggest.Nearest(version.Replaces!, floor.Keys) is { } near
                    ? Catalogue.MistypedName.At(version.At("replaces"), Quote.Text(version.Replaces!), "a rule of what is followed", Quote.Text(near))
                    : Catalogue.ReplacesUnknown.At(version.At("replaces"), Quote.Text(version.Replaces!)));
            }
        }

        var replaced = own.SelectMany(r => r.Versions).Select(v => v.Replaces).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return own
            .Concat(floor.Values.Select(f => f.Rule).Where(r => !replaced.Contains(r.Id)))
            .OrderBy(r => r.Id, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Warns where a rule asks for quorate meetings of a body for which no rule states a quorum.</summary>
    public static void WarnOfQuorum(RulesetDocument document, ValueList<RuleHistory> rules, Report report)
    {
        var stated = rules.SelectMany(r => r.Versions)
            .Select(v => v.Kind is IQuorumKind kind ? kind.QuorumOf(v) : null)
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var version in rules.SelectMany(r => r.Versions))
        {
            if (version.Kind is IAsksQuorum kind && kind.AsksQuorumOf(version) is { } body && !stated.Contains(body)
                && document.Rules.FirstOrDefault(r => r.Id == version.Id) is { } rule)
            {
                report.Add(Catalogue.QuorumNotStated.At(rule.Span, Quote.Text(version.Id), Quote.Text(body)));
            }
        }
    }
}
