using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Cases;

/// <summary>
/// Every small change to the text of a ruleset: numbers by one, dates by a day, <c>all</c> and <c>any</c>, <c>must</c> and
/// <c>should</c>, a part left out. None of what only may be done: it gives no finding, whatever it says.
/// </summary>
internal static class SmallChanges
{
    // What names the ruleset and its grounds, and decides nothing.
    private static readonly HashSet<string> Grounds = ["format", "ruleset", "title", "status", "adopted-on", "cites", "follows", "calendar", "source", "basis", "because", "note", "id"];

    private static readonly Dictionary<string, string> Opposites =
        new(StringComparer.Ordinal) { ["all"] = "any", ["any"] = "all", ["must"] = "should", ["should"] = "must", ["allowed"] = "not-allowed", ["not-allowed"] = "allowed" };

    /// <summary>The changes, in the order of the file; some of them are no ruleset any more.</summary>
    public static IEnumerable<RulesetMutation> Of(MappingNode root) =>
        from part in root.Entries
        where !Grounds.Contains(part.Key)
        from mutation in part is { Key: "rules", Value: MappingNode rules } ? OfRules(root, rules) : Within(part, null, changed => Replaced(root, part, changed))
        select mutation;

    private static IEnumerable<RulesetMutation> OfRules(MappingNode root, MappingNode rules)
    {
        var all = root.Find("rules")!;
        foreach (var rule in rules.Entries.Where(r => !IsIdle(r.Value)))
        {
            MappingNode With(Node? changed) => Replaced(root, all, Replaced(rules, rule, changed));
            yield return new(With(null)) { Rule = rule.Key, Span = rule.KeySpan, Says = "the whole rule left out" };
            foreach (var mutation in Within(rule, rule.Key, With))
            {
                yield return mutation;
            }
        }
    }

    private static IEnumerable<RulesetMutation> Within(Entry part, string? rule, Func<Node?, MappingNode> with) =>
        Of(part.Value, part.Key).Select(change => new RulesetMutation(with(change.Changed)) { Rule = rule, Span = change.Span, Says = change.Says });

    private static IEnumerable<(Node Changed, Span Span, string Says)> Of(Node node, string key) => node switch
    {
        MappingNode mapping when !IsIdle(mapping) => OfMapping(mapping),
        ListNode list => OfList(list, key),
        TextNode { Quoted: false } text => Texts(text.Text).Select(t => ((Node)new TextNode(t, quoted: false, text.Span), text.Span, $"{Quote.Text($"{key}: {text.Text}")} becomes {Quote.Text(t)}")),
        _ => [],
    };

    private static IEnumerable<(Node Changed, Span Span, string Says)> OfMapping(MappingNode mapping)
    {
        foreach (var entry in mapping.Entries.Where(e => !Grounds.Contains(e.Key)))
        {
            if (entry.Key is "all" or "any")
            {
                var other = new Entry(Opposites[entry.Key], entry.Value, entry.KeySpan);
                yield return (new MappingNode([.. mapping.Entries.Select(e => e == entry ? other : e)], mapping.Span), entry.KeySpan, $"{Quote.Text(entry.Key)} becomes {Quote.Text(other.Key)}");
            }

            yield return (Replaced(mapping, entry, null), entry.KeySpan, $"{Shown(entry)} left out");
            foreach (var (changed, span, says) in Of(entry.Value, entry.Key))
            {
                yield return (Replaced(mapping, entry, changed), span, says);
            }
        }
    }

    private static IEnumerable<(Node Changed, Span Span, string Says)> OfList(ListNode list, string key)
    {
        foreach (var item in list.Items.Where(i => !IsIdle(i)))
        {
            ListNode With(Node? changed) => new([.. list.Items.Select(i => i == item ? changed : i).OfType<Node>()], list.Span);
            if (list.Items.Count > 1)
            {
                yield return (With(null), item.Span, $"{Quote.Text(CanonicalText.OnOneLine(item))} left out of {Quote.Text(key)}");
            }

            foreach (var (changed, span, says) in Of(item, key))
            {
                yield return (With(changed), span, says);
            }
        }
    }

    private static IEnumerable<string> Texts(string text)
    {
        if (Opposites.TryGetValue(text, out var opposite))
        {
            return [opposite];
        }

        if (text == Duration.SameDay.ToString())
        {
            return ["1 day"];
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return [Written(day.AddDays(-1), "yyyy-MM-dd"), Written(day.AddDays(1), "yyyy-MM-dd")];
        }

        // In a year with a 29 February, which may be written.
        if (DateOnly.TryParseExact($"2024-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var ofYear))
        {
            return [Written(ofYear.AddDays(-1), "MM-dd"), Written(ofYear.AddDays(1), "MM-dd")];
        }

        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 6 && (digits == text.Length || text[digits] == ' ') && int.Parse(text[..digits], CultureInfo.InvariantCulture) is var number
            ? [.. new[] { number - 1, number + 1 }.Where(n => n >= 0).Select(n => n.ToString(CultureInfo.InvariantCulture) + text[digits..])]
            : [];
    }

    // A rule, one of its versions or a section with `strength: may`, and nothing stronger in it; or all versions of a rule.
    private static bool IsIdle(Node? node) => node switch
    {
        MappingNode mapping => mapping.Find("strength") is { Value: TextNode { Text: "may" } } && !IsStronger(mapping),
        ListNode list => list.Items.Count > 0 && list.Items.All(IsIdle),
        _ => false,
    };

    private static bool IsStronger(Node? node) => node switch
    {
        MappingNode mapping => mapping.Entries.Any(e => e.Key == "strength" ? e.Value is not TextNode { Text: "may" } : IsStronger(e.Value)),
        ListNode list => list.Items.Any(IsStronger),
        _ => false,
    };

    private static MappingNode Replaced(MappingNode mapping, Entry entry, Node? changed) => new(
        [.. mapping.Entries.Where(e => e != entry || changed is not null).Select(e => e == entry ? new Entry(e.Key, changed!, e.KeySpan) : e)],
        mapping.Span);

    private static string Shown(Entry entry) => Quote.Text($"{entry.Key}: {CanonicalText.OnOneLine(entry.Value)}");

    private static string Written(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
