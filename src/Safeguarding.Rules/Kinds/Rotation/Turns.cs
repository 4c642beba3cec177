using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Rotation;

/// <summary>Who takes turns, and who is next. An office belongs to the entry that names it, else its agency, else its area.</summary>
internal sealed class Turns(RotationRule says, Ledger ledger)
{
    /// <summary>Whether a role that one office held may pass to another.</summary>
    public Condition MayPass(string from, string to)
    {
        var possible = EntriesOf(from)
            .SelectMany(f => EntriesOf(to).Select(t => (From: f, To: t)))
            .Where(p => from != to || p.From == p.To)
            .ToList();
        var answers = possible.Select(p => Allows(p.From, p.To)).Distinct().ToList();
        if (answers.Count == 1)
        {
            return Explained(from, to, possible[0], answers[0]);
        }

        return Condition.All(new[] { from, to }
            .Distinct(StringComparer.Ordinal)
            .Where(o => EntriesOf(o).Count > 1)
            .Select(o => Condition.Of(new(Words.Entry, o, Listed), Truth.Unknown))
            .ToValueList());
    }

    /// <summary>To whom an office may hand over, in words.</summary>
    public string Next(string office)
    {
        var entries = EntriesOf(office);
        var next = says.Among.Where(t => entries.Any(f => Allows(f, t))).ToList();
        return string.Join(" or ", next.Count == 0 ? says.Among : next);
    }

    private string Listed => string.Join(", ", says.Among.AsEnumerable());

    // Whoever does not take turns may not receive it, and may hand it to anyone who does.
    private bool Allows(string? from, string? to) =>
        to is not null && (from is null || (from != to && (says.Order == TurnOrder.AnyOther || After(from) == to)));

    private string After(string entry) => says.Among[(says.Among.ToList().IndexOf(entry) + 1) % says.Among.Count];

    private Condition Explained(string from, string to, (string? From, string? To) entries, bool allowed) =>
        entries.To is null ? Condition.Of(new(Words.Takes, to, Listed), Truth.False)
        : entries.From is null ? Condition.Of(new(Words.Takes, to, Listed), Truth.True)
        : entries.From == entries.To ? Condition.Of(new(Words.Other, entries.From, to), Truth.False)
        : Condition.Of(new(Words.Passed, entries.From, entries.To, from, to, says.Order == TurnOrder.Listed ? After(entries.From) : entries.To), Truths.Of(allowed));

    /// <summary>The entries to which an office may belong, as far as is known; <c>null</c>: to none.</summary>
    private List<string?> EntriesOf(string office)
    {
        if (says.Among.Contains(office))
        {
            return [office];
        }

        if (ledger.IsNobody(office))
        {
            return [.. says.Among, null];
        }

        var post = ledger.Office(office);
        var agency = post?.Agency ?? Known<string>.NotRecorded;
        if (agency.TryGet(out var of) && says.Among.Contains(of))
        {
            return [of];
        }

        var entries = new List<string?>();
        if (!agency.IsRecorded)
        {
            entries.AddRange(says.Among.Where(e => ledger.Office(e) is null && ledger.Area(e) is null));
        }

        var areas = post is null ? Known<ValueList<string>>.NotRecorded : ledger.AreaOf(post);
        if (areas.IsRecorded)
        {
            var shared = areas.TryGet(out var ids) ? says.Among.Where(ids.Contains).ToList() : [];
            entries.AddRange(shared.Count == 0 ? new string?[] { null } : shared);
        }
        else
        {
            entries.AddRange(says.Among.Where(e => ledger.Office(e) is null && ledger.Agency(e) is null));
            entries.Add(null);
        }

        return [.. entries.Distinct(StringComparer.Ordinal)];
    }

    private static class Words
    {
        public static readonly FactWords Entry = new("{0} takes turns", "{0} does not take turns", "to which of those who take turns ({1}) {0} belongs: its agency and its area");
        public static readonly FactWords Takes = new("{0} is one of those who take turns ({1})", "{0} is not one of those who take turns ({1})", "whether {0} is one of those who take turns ({1})");
        public static readonly FactWords Other = new("it did not stay with {0}", "it stayed with {0}", "whether it stayed with {0}");
        public static readonly FactWords Passed = new("it passed from {0} to {1}", "it passed from {0} to {1}, and next was {4}", "whether it passed from {0} to {1}");
    }
}
