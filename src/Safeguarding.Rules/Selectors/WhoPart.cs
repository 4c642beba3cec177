using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>One part of a <see cref="Who"/>: every field given must hold; in a field, any of its words.</summary>
public sealed record WhoPart
{
    /// <summary>The word that means: as the body, case or office judged.</summary>
    public const string Same = "same";

    /// <summary>The word that means: whatever the area.</summary>
    public const string Any = "any";

    /// <summary>Offices by id.</summary>
    public ValueList<string> Offices { get; init; }

    /// <summary>What the post is.</summary>
    public ValueList<string> Designations { get; init; }

    /// <summary>Agencies, or <see cref="Same"/>: that of the office judged.</summary>
    public ValueList<string> Agencies { get; init; }

    /// <summary>Sectors of the agency.</summary>
    public ValueList<string> Sectors { get; init; }

    /// <summary>Areas, or <see cref="Same"/>: shares one with the body or case judged. Empty: any.</summary>
    public ValueList<string> Areas { get; init; }

    /// <summary>Standings on the body judged.</summary>
    public ValueList<Standing> Standings { get; init; }

    /// <summary>A role held that day; <c>null</c>: none is asked.</summary>
    public Holds? Holds { get; init; }

    /// <summary>Who is taken out; <c>null</c>: nobody.</summary>
    public Who? Except { get; init; }

    /// <summary>Whether it picks <paramref name="office"/>; facts that would tell are added to <paramref name="open"/>.</summary>
    public Truth Picks(string office, SelectorScope scope, ICollection<Fact>? open)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var truth = Offices.IsEmpty || Offices.Contains(office) ? Truth.True
            : Ask(scope.Ledger.IsNobody(office) ? Truth.Unknown : Truth.False, SelectorWords.Office, office, open);
        var post = scope.Ledger.Office(office);
        truth = truth.And(Designations.IsEmpty ? Truth.True : Ask(AnyOf(post?.Designation, Designations), SelectorWords.Designation, office, open));
        if (truth != Truth.False && !Agencies.IsEmpty)
        {
            var asked = Agencies.SelectMany(a => a == Same ? scope.SameAgency() : [a]).ToValueList();
            truth = truth.And(Ask(asked.IsEmpty ? Truth.Unknown : AnyOf(post?.Agency, asked), SelectorWords.Agency, office, open));
        }

        if (truth != Truth.False && !Sectors.IsEmpty)
        {
            var sector = post?.Agency is { HasValue: true } agency ? scope.Ledger.Agency(agency.Value)?.Sector
                : post?.Agency is { IsNone: true } ? Known<string>.None : default(Known<string>?);
            truth = truth.And(Ask(AnyOf(sector, Sectors), SelectorWords.Sector, office, open));
        }

        if (truth != Truth.False && !Areas.IsEmpty)
        {
            truth = truth.And(Ask(InArea(post, scope), SelectorWords.Area, office, open));
        }

        if (truth != Truth.False && !Standings.IsEmpty)
        {
            truth = truth.And(Ask(Standings.Aggregate(Truth.False, (t, s) => t.Or(scope.HasStanding(office, s))), SelectorWords.Standing, office, open));
        }

        if (truth != Truth.False && Holds is { } holds)
        {
            truth = truth.And(Ask(holds.By(office, scope), SelectorWords.Holds, office, open, holds));
        }

        return truth == Truth.False || Except is null ? truth : truth.And(Except.Picks(office, scope, open).Not());
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string[] fields =
        [
            Words("office", Offices), Words("designation", Designations), Words("agency", Agencies), Words("sector", Sectors), Words("area", Areas),
            Words("standing", Standings.Select(s => s == Standing.NonVoting ? "non-voting" : s == Standing.Attendee ? "attendee" : "voting").ToValueList()),
            Holds is null ? string.Empty : Holds.ToString(), Except is null ? string.Empty : $"except {Except}",
        ];
        var said = string.Join(", ", fields.Where(f => f.Length > 0));
        return said.Length == 0 ? "anyone" : !Offices.IsEmpty && said == fields[0] ? string.Join(" or ", Offices.AsEnumerable()) : said;
    }

    private static string Words(string field, ValueList<string> words) =>
        words.IsEmpty ? string.Empty : $"{field} {string.Join(" or ", words.AsEnumerable())}";

    private static Truth Ask(Truth truth, FactWords words, string office, ICollection<Fact>? open, object? more = null)
    {
        if (truth == Truth.Unknown)
        {
            open?.Add(new(words, office, more));
        }

        return truth;
    }

    private static Truth AnyOf(Known<ValueList<string>>? recorded, ValueList<string> asked) =>
        recorded is not { IsRecorded: true } known ? Truth.Unknown
        : Truths.Of(known.TryGet(out var words) && words.Any(w => asked.Contains(w)));

    private static Truth AnyOf(Known<string>? recorded, ValueList<string> asked) =>
        recorded is not { IsRecorded: true } known ? Truth.Unknown : Truths.Of(known.TryGet(out var word) && asked.Contains(word));

    private Truth InArea(Office? post, SelectorScope scope)
    {
        if (Areas.Contains(Any))
        {
            return Truth.True;
        }

        var asked = Areas.Where(a => a != Same).ToList();
        if (Areas.Contains(Same))
        {
            if (!scope.Areas.IsRecorded)
            {
                return Truth.Unknown;
            }

            if (!scope.Areas.TryGet(out var same) || same.IsEmpty)
            {
                return Truth.True;
            }

            asked.AddRange(same);
        }

        return post is null ? Truth.Unknown : AnyOf(scope.Ledger.AreaOf(post), asked.ToValueList());
    }
}
