using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;
using static Safeguarding.Rules.Tests.Selectors.Asked;

namespace Safeguarding.Rules.Tests.Selectors;

/// <summary>Whom each field of a who picks: one that fits, one that does not, and one of which it is not recorded.</summary>
public sealed class WhoTests
{
    private static readonly PartnershipRecords Records = Some.Records() with
    {
        Offices = Some.Whole(
            Some.Office() with { Area = Known<ValueList<string>>.NotRecorded },
            Some.Office("dsp-police") with { Agency = "police" },
            Some.Office("independent") with { Agency = Known<string>.None, Designation = Known<ValueList<string>>.None, Area = Known<ValueList<string>>.None },
            new Office { Id = "unknown" }),
        Appointments = Some.Whole(Some.Appointment(), Some.Appointment("a2", "dsp-police", "2025-01-21")),
    };

    [Theory]
    [InlineData("office", "dcs-east", "dsp-police", null)]
    [InlineData("designation", "dcs-east", "dsp-police", "unknown")]
    [InlineData("designation", "dcs-east", "independent", "unknown")]
    [InlineData("agency", "dcs-east", "dsp-police", "unknown")]
    [InlineData("agency", "dcs-east", "independent", "unknown")]
    [InlineData("sector", "dcs-east", "dsp-police", "unknown")]
    [InlineData("sector", "dcs-east", "independent", "unknown")]
    [InlineData("area", "dcs-east", "independent", "unknown")]
    [InlineData("standing", "dcs-east", "dsp-police", null)]
    [InlineData("holds", "dcs-east", "dsp-police", null)]
    [InlineData("except", "dcs-east", "dsp-police", "unknown")]
    public void A_field_picks_one_leaves_out_another_and_asks_where_nobody_recorded_it(string field, string picked, string left, string? open)
    {
        var who = new Who { Parts = [Part(field)] };
        var scope = Scope(Records, Some.Body() with { Seats = [Some.Seat()] });

        Assert.Equal((Truth.True, Truth.False), (who.Picks(picked, scope), who.Picks(left, scope)));
        Assert.Equal((Truth.True, Truth.False), (who.Picked(picked, scope).Truth, who.Picked(left, scope).Truth));
        if (open is not null)
        {
            Assert.Equal(Truth.Unknown, who.Picks(open, scope));
            Assert.Contains("unknown", Assert.Single(who.Picked(open, scope).FactsNeeded()).Asked, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void All_fields_must_fit_and_one_part_is_enough()
    {
        var both = new WhoPart { Designations = ["dcs-east"], Sectors = ["police"] };

        Assert.Equal(Truth.False, new Who { Parts = [both] }.Picks("dcs-east", Scope(Records)));
        Assert.Equal(Truth.True, new Who { Parts = [both, new() { Offices = ["dcs-east"] }] }.Picks("dcs-east", Scope(Records)));
        Assert.Equal(Truth.True, new Who { Parts = [new() { Offices = ["dcs-east"] }, both] }.Picks("dcs-east", Scope(Records)));
        Assert.Equal(Truth.True, Rules.Selectors.Who.Anyone.Picks("nobody-listed", Scope(Records)));
    }

    [Fact]
    public void The_same_agency_is_that_of_the_office_judged()
    {
        var same = new Who { Parts = [new() { Agencies = [WhoPart.Same] }] };
        var scope = Scope(Records);

        Assert.Equal(Truth.True, same.Picks("dcs-east", scope with { Office = "dcs-east" }));
        Assert.Equal(Truth.False, same.Picks("dsp-police", scope with { Office = "dcs-east" }));
        Assert.Equal(Truth.Unknown, same.Picks("dcs-east", scope with { Office = "unknown" }));
        Assert.Equal(Truth.Unknown, same.Picks("dcs-east", scope));
    }

    [Fact]
    public void The_same_area_is_that_of_the_body_judged_and_without_one_every_area()
    {
        var same = new Who { Parts = [new() { Areas = [WhoPart.Same] }] };

        Assert.Equal(Truth.True, same.Picks("dcs-east", Scope(Records) with { Areas = (Known<ValueList<string>>)ValueList.Create<string>(["east"]) }));
        Assert.Equal(Truth.False, same.Picks("dcs-east", Scope(Records) with { Areas = (Known<ValueList<string>>)ValueList.Create<string>(["west"]) }));
        Assert.Equal(Truth.Unknown, same.Picks("dcs-east", Scope(Records) with { Areas = Known<ValueList<string>>.NotRecorded }));
        Assert.Equal(Truth.True, same.Picks("independent", Scope(Records) with { Areas = Known<ValueList<string>>.None }));
        Assert.Equal(Truth.True, same.Picks("independent", Scope(Records) with { Areas = ValueList.Create<string>([]) }));
        Assert.Equal(Truth.True, new Who { Parts = [new() { Areas = [WhoPart.Any] }] }.Picks("independent", Scope(Records)));
        Assert.Equal(Truth.Unknown, new Who { Parts = [new() { Areas = ["east"] }] }.Picks("nobody-listed", Scope(Records)));
    }

    [Fact]
    public void Who_is_known_by_office_alone_names_offices()
    {
        Assert.True(Who("dcs-east").NamesOffices);
        Assert.False(new Who { Parts = [new() { Offices = ["dcs-east"] }, new() { Sectors = ["police"] }] }.NamesOffices);
        Assert.Equal(["a", "b"], new Who { Parts = [new() { Offices = ["a", "b"] }, new() { Offices = ["b"] }] }.Named);
    }

    [Theory]
    [InlineData("2025-01-19", Truth.False)]
    [InlineData("2025-01-20", Truth.True)]
    [InlineData("2025-01", Truth.Unknown)]
    public void A_role_is_held_to_its_last_day(string to, Truth truth) => Assert.Equal(
        truth, new Holds("chair", "executive").By("dcs-east", Scope(Records with { Appointments = Some.Whole(Some.Appointment() with { To = Some.When(to) }) })));

    [Fact]
    public void A_role_is_held_on_a_kind_of_body()
    {
        var holds = new Holds("chair", "executive");
        Truth On(Known<string> body, params Body[] bodies) => holds.By("dcs-east", Scope(Records with { Bodies = Some.Whole(bodies), Appointments = Some.Whole(Some.Appointment() with { Body = body }) }));

        Assert.Equal(Truth.True, On("executive", Some.Body()));
        Assert.Equal(Truth.False, On("panel", Some.Body("panel")));
        Assert.Equal(Truth.True, On("board", Some.Body("board") with { Kind = "executive" }));
        Assert.Equal(Truth.Unknown, On("panel"));
        Assert.Equal(Truth.Unknown, On("executive"));
        Assert.Equal(Truth.False, On(Known<string>.None, Some.Body()));
        Assert.Equal(Truth.Unknown, On(Known<string>.NotRecorded, Some.Body()));
        Assert.Equal(Truth.Unknown, holds.By("dsp-police", Scope(Records with { Appointments = Recorded.Some(Some.Appointment()) })));
        Assert.Equal("chair of executive", holds.ToString());
    }

    [Fact]
    public void Whom_in_words()
    {
        Assert.Equal("anyone", Rules.Selectors.Who.Anyone.ToString());
        Assert.Equal("a or b", new Who { Parts = [new() { Offices = ["a", "b"] }] }.ToString());
        Assert.Equal("office a, sector police", new Who { Parts = [new() { Offices = ["a"], Sectors = ["police"] }] }.ToString());
        Assert.Equal("designation d, agency x, area east", new Who { Parts = [new() { Designations = ["d"], Agencies = ["x"], Areas = ["east"] }] }.ToString());
        Assert.Equal("standing non-voting or attendee or voting", new Who { Parts = [new() { Standings = [Standing.NonVoting, Standing.Attendee, Standing.Voting] }] }.ToString());
        Assert.Equal("chair of executive, except a", new Who { Parts = [new() { Holds = new("chair", "executive"), Except = Who("a") }] }.ToString());
        Assert.Equal("a or sector police", new Who { Parts = [new() { Offices = ["a"] }, new() { Sectors = ["police"] }] }.ToString());
    }

    private static WhoPart Part(string field) => field switch
    {
        "office" => new() { Offices = ["dcs-east"] },
        "designation" => new() { Designations = ["dcs-east"] },
        "agency" => new() { Agencies = ["east-council"] },
        "sector" => new() { Sectors = ["local-authority"] },
        "area" => new() { Areas = ["east"] },
        "standing" => new() { Standings = [Standing.Voting] },
        "holds" => new() { Holds = new("chair", "executive") },
        _ => new() { Except = new() { Parts = [new() { Sectors = ["police"] }] } },
    };
}
