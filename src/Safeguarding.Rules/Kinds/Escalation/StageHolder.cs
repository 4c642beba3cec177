using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>Who holds a stage: a kind of body, or offices.</summary>
public sealed record StageHolder
{
    /// <summary>How it is written: a word for a kind of body or an office, fields that pick offices, or a list of these.</summary>
    public static Syntax<StageHolder> Written { get; } = Choice.Of(
        "holder",
        "who holds it: a kind of body or an office such as `executive`, fields such as `{designation: director-of-childrens-services}`, or a list of these",
        "executive",
        Ways);

    /// <summary>Kinds of body, or offices by id.</summary>
    public ValueList<string> Named { get; init; }

    /// <summary>Which offices, by what they are; <c>null</c>: none beside those named.</summary>
    public Who? Who { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" or ", Named.Append(Who?.ToString()).Where(w => w is not null));

    /// <summary>Whether <paramref name="holder"/>, an office or a body, is one of these; one that the records do not know may be.</summary>
    internal Truth Is(string holder, SelectorScope scope)
    {
        if (Named.Contains(holder))
        {
            return Truth.True;
        }

        if (scope.Ledger.Body(holder) is { } body)
        {
            return Truths.Of(Named.Contains(body.Kind ?? body.Id));
        }

        var picked = Who?.Picks(holder, scope) ?? Truth.False;
        return picked == Truth.False && scope.Ledger.Office(holder) is null ? Truth.Unknown : picked;
    }

    private static IReadOnlyList<Way<StageHolder>> Ways() =>
    [
        Way.Text<StageHolder, string>(Words.Id, word => new() { Named = [word] }, h => h.Who is null && h.Named.Count == 1 ? h.Named[0] : null),
        Way.List<StageHolder, ValueList<StageHolder>>(Words.ListOf(Written, 1), Union, h => Parts(h) is { Count: > 1 } parts ? parts : null),
        Way.OtherMapping<StageHolder, WhoPart>(WhoSyntax.Part.AsSyntax(), part => new() { Who = new() { Parts = [part] } }, h => h.Named.IsEmpty ? h.Who?.Parts[0] : null),
    ];

    private static StageHolder Union(ValueList<StageHolder> several)
    {
        var parts = several.SelectMany(h => h.Who?.Parts ?? []).ToValueList();
        return new() { Named = several.SelectMany(h => h.Named).Distinct(StringComparer.Ordinal).ToValueList(), Who = parts.IsEmpty ? null : new() { Parts = parts } };
    }

    private static ValueList<StageHolder> Parts(StageHolder holder) =>
    [
        .. holder.Named.Select(n => new StageHolder { Named = [n] }),
        .. (holder.Who?.Parts ?? []).Select(p => new StageHolder { Who = new() { Parts = [p] } }),
    ];
}
