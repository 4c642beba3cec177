using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using static Safeguarding.Rules.Tests.Selectors.Asked;

namespace Safeguarding.Rules.Tests.Selectors;

public sealed class RequirementTests
{
    private static readonly string[] Nobody = [];

    [Theory]
    [InlineData("dsp-police", Truth.True)]
    [InlineData("dsp-police?", Truth.Unknown)]
    [InlineData("dcs-east", Truth.False)]
    public void One_of_them_is_there(string there, Truth truth)
    {
        Assert.Equal(truth, One("dsp-police").Read(Those(there), Scope()).Truth);
        Assert.Equal(truth, new OneOfThem(Sector("police")).Read(Those(there), Scope()).Truth);
        Assert.Equal(truth.Not(), new NotThem(One("dsp-police")).Read(Those(there), Scope()).Truth);
    }

    [Fact]
    public void Not_them_is_asked_of_those_who_came_alone()
    {
        var apologies = Those("dsp-police") with { Came = Those(Nobody) };

        Assert.Equal(Truth.True, One("dsp-police").Read(apologies, Scope()).Truth);
        Assert.Equal(Truth.True, new NotThem(One("dsp-police")).Read(apologies, Scope()).Truth);
    }

    [Fact]
    public void Whom_the_list_leaves_out_may_be_there()
    {
        Assert.Equal(Truth.Unknown, One("dsp-police").Read(Those("dcs-east").AndPerhapsOthers(), Scope()).Truth);
        Assert.Equal(Truth.False, One("dsp-police").Read(Those("dcs-east").AndPerhapsOthers() with { Absent = ["dsp-police"] }, Scope()).Truth);
        Assert.Equal(Truth.Unknown, new OneOfThem(Sector("police")).Read(Those("dcs-east").AndPerhapsOthers(), Scope()).Truth);
        Assert.Equal(Truth.False, new OneOfThem(Sector("health")).Read(Those("dcs-east").AndPerhapsOthers(), Scope()).Truth);
    }

    [Fact]
    public void An_office_nobody_listed_may_be_there_where_the_list_of_offices_is_cut()
    {
        var cut = Some.Records() with { Offices = Recorded.Some(Some.Office()) };

        Assert.Equal(Truth.Unknown, new OneOfThem(Sector("health")).Read(Those("dcs-east").AndPerhapsOthers(), Scope(cut)).Truth);
    }

    [Theory]
    [InlineData(1, Truth.True)]
    [InlineData(2, Truth.True)]
    [InlineData(3, Truth.Unknown)]
    [InlineData(4, Truth.False)]
    public void So_many_persons(int n, Truth truth) => Assert.Equal(truth, new CountOf(n, Rules.Selectors.Who.Anyone).Read(Those("dcs-east", "dsp-police", "scrutineer?"), Scope()).Truth);

    [Fact]
    public void Others_may_be_as_many_as_are_asked_for() => Assert.Equal(
        Truth.Unknown, new CountOf(3, Rules.Selectors.Who.Anyone).Read(Those("dcs-east").AndPerhapsOthers(), Scope()).Truth);

    [Fact]
    public void A_person_counts_once_and_so_does_an_agency()
    {
        var twice = new Gathering { Stands = [Stand("dcs-east", "dcs-east"), Stand("dcs-east", "dsp-police")] };

        Assert.Equal(Truth.False, new CountOf(2, Rules.Selectors.Who.Anyone).Read(twice, Scope()).Truth);
        Assert.Equal(Truth.True, new CountOf(2, Rules.Selectors.Who.Anyone, ByAgency: true).Read(twice, Scope()).Truth);
        Assert.Equal(Truth.False, new CountOf(2, Rules.Selectors.Who.Anyone, ByAgency: true).Read(Those("dcs-east", "head"), Scope(WithHead())).Truth);
    }

    [Fact]
    public void Of_an_agency_one_is_enough() => Assert.Equal(
        Truth.True, new CountOf(1, Rules.Selectors.Who.Anyone, ByAgency: true).Read(Those("dcs-east", "head?"), Scope(WithHead())).Truth);

    [Fact]
    public void Whoever_is_there_and_may_not_fit_counts_perhaps() =>
        Assert.Equal(Truth.Unknown, new OneOfThem(Sector("police")).Read(Those("head"), Scope(WithUnknown())).Truth);

    [Fact]
    public void An_office_of_which_no_agency_is_recorded_may_be_of_one_that_counts_already() => Assert.Equal(
        Truth.Unknown,
        new CountOf(2, Rules.Selectors.Who.Anyone, ByAgency: true).Read(Those("dcs-east", "head"), Scope(Some.Records() with { Offices = Some.Whole(Some.Office(), new Office { Id = "head" }) })).Truth);

    [Theory]
    [InlineData(null, Truth.Unknown)]
    [InlineData(1, Truth.True)]
    [InlineData(2, Truth.True)]
    public void Some_of_the_parts(int? n, Truth truth) => Assert.Equal(
        truth, new SomeOf(n, [One("dcs-east"), One("dsp-police"), One("scrutineer")]).Read(Those("dcs-east", "dsp-police", "scrutineer?"), Scope()).Truth);

    [Fact]
    public void A_different_person_for_each()
    {
        var one = new Gathering { Stands = [Stand("dcs-east", "dcs-east"), Stand("dcs-east", "dsp-police")] };
        var asked = new SomeOf(null, [One("dcs-east"), One("dsp-police")]);

        Assert.Equal(Truth.True, asked.Read(one, Scope()).Truth);
        Assert.Equal(Truth.False, (asked with { IsDistinct = true }).Read(one, Scope()).Truth);
        Assert.Equal(Truth.Unknown, (asked with { IsDistinct = true }).Read(one.AndPerhapsOthers() with { Stands = [Stand("dcs-east", "dcs-east")] }, Scope()).Truth);
        Assert.Equal(Truth.True, (asked with { IsDistinct = true }).Read(Those("dcs-east", "dsp-police"), Scope()).Truth);
    }

    [Fact]
    public void Each_of_them_is_there()
    {
        var each = new EachOfThem(Sector("local-authority"));

        Assert.Equal(Truth.True, each.Read(Those("dcs-east", "head"), Scope(WithHead())).Truth);
        Assert.Equal(Truth.False, each.Read(Those("dcs-east"), Scope(WithHead())).Truth);
        Assert.Equal(Truth.Unknown, each.Read(Those("dcs-east", "head?"), Scope(WithHead())).Truth);
        Assert.Equal(Truth.False, new EachOfThem(Sector("health")).Read(Those("dcs-east"), Scope()).Truth);
        Assert.Equal(Truth.Unknown, each.Read(Those("dcs-east"), Scope(Some.Records() with { Offices = Recorded.Some(Some.Office()) })).Truth);
        Assert.Equal(Truth.True, new EachOfThem(Who("dcs-east")).Read(Those("dcs-east"), Scope(Some.Records() with { Offices = Recorded.Some(Some.Office()) })).Truth);
    }

    [Fact]
    public void An_office_that_may_not_fit_is_missing_perhaps()
    {
        var each = new EachOfThem(Sector("police"));

        Assert.Equal(Truth.Unknown, each.Read(Those("dsp-police"), Scope(WithUnknown())).Truth);
        Assert.Equal(Truth.True, each.Read(Those("dsp-police", "head"), Scope(WithUnknown())).Truth);
    }

    [Fact]
    public void Why_says_who_was_there_and_not_that_it_fits()
    {
        Assert.Equal("each dcs-east: 1 of 1 (dcs-east)", new EachOfThem(Who("dcs-east")).Read(Those("dcs-east"), Scope()).Reason());
        Assert.Equal("each sector police: 0 of 1", new EachOfThem(Sector("police")).Read(Those("dcs-east"), Scope()).Reason());
    }

    [Fact]
    public void Each_of_them_by_another_person_of_its_own()
    {
        var one = new Gathering { Stands = [Stand("dcs-east", "dcs-east"), Stand("dcs-east", "head"), Stand("dsp-police", "dsp-police")] };

        Assert.Equal(Truth.False, new EachOfThem(Sector("local-authority"), IsDistinct: true).Read(one, Scope(WithHead())).Truth);
    }

    [Fact]
    public void Each_of_them_by_another_person()
    {
        var one = new Gathering { Stands = [Stand("dcs-east", "dcs-east"), Stand("dcs-east", "head")] };

        Assert.Equal(Truth.True, new EachOfThem(Sector("local-authority")).Read(one, Scope(WithHead())).Truth);
        Assert.Equal(Truth.False, new EachOfThem(Sector("local-authority"), IsDistinct: true).Read(one, Scope(WithHead())).Truth);
        Assert.Equal(Truth.True, new EachOfThem(Sector("local-authority"), IsDistinct: true).Read(Those("dcs-east", "head"), Scope(WithHead())).Truth);
    }

    [Fact]
    public void An_office_that_is_named_and_does_not_fit_is_missing()
    {
        var police = new Who { Parts = [new() { Offices = ["dcs-east"], Sectors = ["police"] }] };

        Assert.Equal(Truth.False, new EachOfThem(police).Read(Those("dcs-east"), Scope()).Truth);
    }

    [Fact]
    public void For_each_area()
    {
        var each = new EachArea(new OneOfThem(new Who { Parts = [new() { Areas = [WhoPart.Same] }] }));

        Assert.Equal(Truth.True, each.Read(Those("dcs-east"), Scope()).Truth);
        Assert.Equal(Truth.False, each.Read(Those("dcs-east"), Scope(Some.Records() with { Areas = Some.Whole(Some.Area(), Some.Area("west")) })).Truth);
        Assert.Equal(Truth.Unknown, each.Read(Those("dcs-east"), Scope(Some.Records() with { Areas = Recorded.Some(Some.Area()) })).Truth);
        Assert.Equal(Truth.False, each.Read(Those("dcs-east"), Scope(Some.Records() with { Areas = Some.Whole<Area>() })).Truth);
    }

    [Fact]
    public void What_is_asked_of_whom_is_listed_once_for_each_area()
    {
        var each = new EachArea(One("dcs-east"));

        Assert.Equal(["east", "west"], each.Asked(Scope(Some.Records() with { Areas = Some.Whole(Some.Area(), Some.Area("west")) })).Select(a => a.Scope.Areas.Value[0]));
        Assert.Equal([true, false], each.Asked(Scope(Some.Records() with { Areas = Recorded.Some(Some.Area()) })).Select(a => a.Scope.Areas.IsRecorded));
        Assert.Equal(2, new SomeOf(1, [One("dcs-east"), new NotThem(One("dsp-police"))]).Asked(Scope()).Count());
        Assert.Equal([Who("dcs-east"), Rules.Selectors.Who.Anyone], new[] { new PartOf(Fraction.Half, null, Who("dcs-east")), new PartOf(Fraction.Half, null) }.SelectMany(p => p.Asked(Scope())).Select(a => a.Who));
        Assert.Single(new CountOf(1, Who("dcs-east")).Asked(Scope()));
        Assert.Single(new EachOfThem(Who("dcs-east")).Asked(Scope()));
    }

    [Fact]
    public void Leaves_and_names_are_those_of_the_parts()
    {
        var some = new SomeOf(null, [One("dcs-east"), new NotThem(new EachArea(One("dsp-police"))), new CountOf(2, Who("scrutineer")), new EachOfThem(Who("head"))]);

        Assert.Equal(4, some.Leaves);
        Assert.Equal(["dcs-east", "dsp-police", "scrutineer", "head"], some.Named);
        Assert.Equal(1, new PartOf(Fraction.Half, Rounded.Up).Leaves);
        Assert.Empty(new PartOf(Fraction.Half, Rounded.Up).Named);
        Assert.Equal(["dcs-east"], new PartOf(Fraction.Half, Rounded.Up, Who("dcs-east")).Named);
    }

    [Fact]
    public void Requirements_in_words()
    {
        Assert.Equal("dcs-east", One("dcs-east").ToString());
        Assert.Equal("(dcs-east) and (dsp-police)", new SomeOf(null, [One("dcs-east"), One("dsp-police")]).ToString());
        Assert.Equal("a different person for each of (dcs-east) and (dsp-police)", new SomeOf(null, [One("dcs-east"), One("dsp-police")], IsDistinct: true).ToString());
        Assert.Equal("(dcs-east) or (dsp-police)", new SomeOf(1, [One("dcs-east"), One("dsp-police")]).ToString());
        Assert.Equal("2 of (dcs-east), (dsp-police)", new SomeOf(2, [One("dcs-east"), One("dsp-police")]).ToString());
        Assert.Equal("1 person", new CountOf(1, Rules.Selectors.Who.Anyone).ToString());
        Assert.Equal("2 persons of sector police", new CountOf(2, Sector("police")).ToString());
        Assert.Equal("1 agency", new CountOf(1, Rules.Selectors.Who.Anyone, ByAgency: true).ToString());
        Assert.Equal("2 agencies", new CountOf(2, Rules.Selectors.Who.Anyone, ByAgency: true).ToString());
        Assert.Equal("each sector police", new EachOfThem(Sector("police")).ToString());
        Assert.Equal("for each area not dcs-east", new EachArea(new NotThem(One("dcs-east"))).ToString());
    }

    private static PartnershipRecords WithUnknown() =>
        Some.Records() with { Offices = Some.Whole(Some.Office(), Some.Office("dsp-police") with { Agency = "police" }, new Office { Id = "head" }) };

    private static PartnershipRecords WithHead() =>
        Some.Records() with { Offices = Some.Whole(Some.Office(), Some.Office("dsp-police") with { Agency = "police" }, Some.Office("head")) };
}
