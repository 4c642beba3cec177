using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Selectors;

/// <summary>How a <see cref="Requirement"/> is written. A bare list is refused: it must say <c>all</c> or <c>any</c>.</summary>
public static class RequirementSyntax
{
    /// <summary>Who is needed.</summary>
    public static Syntax<Requirement> Instance { get; } = Choice.Of(
        "requirement",
        "who is needed: an office, fields such as `{sector: police}`, or one of `all: […]`, `any: […]`, `not: …`, `at-least: 2` with `of: […]`, "
            + "`each: …`, `each-area: …`, `count: 3`, `agencies: 2`, `fraction: half`; a bare list must say `all` or `any`",
        "{all: [{sector: local-authority}, {sector: police}]}",
        Ways);

    private static Syntax<ValueList<Requirement>> Parts { get; } = Words.ListOf(Instance, 1);

    private static Shape<SomeOf> All { get; } = new("all", "all of these are needed", f =>
    {
        var all = new SomeOf(null, f.Need("all", Parts, r => r.Of, "what is needed"), f.Default("distinct", Words.YesNo, false, r => r.IsDistinct, "whether a different person is asked for each"));
        f.Check(r => !r.IsDistinct || r.Of.All(p => p is OneOfThem), "distinct", "`distinct: yes` needs a flat list of offices", "write each part as a plain who, such as `{sector: police}`, or leave `distinct` out");
        return all;
    });

    private static Shape<SomeOf> AnyOf { get; } = new("any", "one of these is needed", f => new SomeOf(1, f.Need("any", Parts, r => r.Of, "what would do")));

    private static Shape<SomeOf> AtLeast { get; } = new("at-least", "so many of these are needed", f =>
    {
        var some = new SomeOf(f.Need("at-least", Words.Whole(1), r => r.N ?? 0, "how many"), f.Need("of", Parts, r => r.Of, "of what"));
        f.Check(r => r.N <= r.Of.Count, "at-least", "more are needed than there are in the list", "lower `at-least`, or add to `of`");
        return some;
    });

    private static Shape<NotThem> Not { get; } = new("not", "this may not be so", f => new NotThem(f.Need("not", Instance, r => r.Requirement, "what may not be so")));

    private static Shape<EachOfThem> Each { get; } = new("each", "every office picked is needed", f => new EachOfThem(
        f.Need("each", WhoSyntax.Instance, r => r.Who, "which offices"),
        f.Default("distinct", Words.YesNo, false, r => r.IsDistinct, "whether a different person is asked for each")));

    private static Shape<EachArea> Area { get; } = new("each-area", "needed for every area", f => new EachArea(f.Need("each-area", Instance, r => r.Requirement, "what is needed; `area: same` is the area")));

    private static Shape<CountOf> Count { get; } = new("count", "so many persons are needed", f => new CountOf(
        f.Need("count", Words.Whole(1), r => r.N, "how many persons"),
        f.Default("of", WhoSyntax.Instance, Who.Anyone, r => r.Of, "of whom")));

    private static Shape<CountOf> Agencies { get; } = new("agencies", "so many agencies are needed", f => new CountOf(
        f.Need("agencies", Words.Whole(1), r => r.N, "how many different agencies"),
        f.Default("of", WhoSyntax.Instance, Who.Anyone, r => r.Of, "of whom"),
        ByAgency: true));

    private static Shape<PartOf> Part { get; } = new("fraction", "a part of the seats is needed", f => new PartOf(
        f.Need("fraction", Words.OneOf<Fraction>("a part"), r => r.Fraction, "which part"),
        f.NotStated("rounded", Words.OneOf<Rounded>("a way to round"), r => r.Rounded, "how it is rounded; a majority needs none"),
        f.May("of", WhoSyntax.Instance, r => r.Of, "of whose seats; left out: every seat"),
        f.Default("count-as", Words.Flag("agencies"), false, r => r.ByAgency, "whether agencies are counted instead of seats")));

    private static IReadOnlyList<Way<Requirement>> Ways() =>
    [
        Way.Text<Requirement, string>(Words.Office, office => new OneOfThem(new() { Parts = [new() { Offices = [office] }] }), _ => null),
        Way.Mapping<Requirement, SomeOf>("all", All.AsSyntax(), r => r.N is null),
        Way.Mapping<Requirement, SomeOf>("any", AnyOf.AsSyntax(), r => r.N is 1),
        Way.Mapping<Requirement, SomeOf>("at-least", AtLeast.AsSyntax(), r => r.N is not null),
        Way.Mapping<Requirement, NotThem>("not", Not.AsSyntax()),
        Way.Mapping<Requirement, EachOfThem>("each", Each.AsSyntax()),
        Way.Mapping<Requirement, EachArea>("each-area", Area.AsSyntax()),
        Way.Mapping<Requirement, CountOf>("count", Count.AsSyntax(), r => !r.ByAgency),
        Way.Mapping<Requirement, CountOf>("agencies", Agencies.AsSyntax(), r => r.ByAgency),
        Way.Mapping<Requirement, PartOf>("fraction", Part.AsSyntax()),
        Way.OtherMapping<Requirement, OneOfThem>(Whom),
    ];

    private static Syntax<OneOfThem> Whom { get; } = Choice.Of<OneOfThem>(
        "who-is-needed",
        "which offices, such as `{sector: police}`",
        "{sector: police}",
        () => [Way.OtherMapping<OneOfThem, WhoPart>(WhoSyntax.Part.AsSyntax(), part => new(new() { Parts = [part] }), r => r.Who.Parts.Count == 1 ? r.Who.Parts[0] : null)]);
}
