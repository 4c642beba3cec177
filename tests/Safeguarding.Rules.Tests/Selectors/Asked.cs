using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Selectors;

/// <summary>Requirements read of plain records on one day, and who is there.</summary>
internal static class Asked
{
    public static readonly When Day = Some.When("2025-01-20");

    private static readonly FactWords Came = new("{0} came", "{0} did not come", "whether {0} came");
    private static readonly Fact SomebodyElse = new(new("others came", "no others came", "who else came"));

    public static SelectorScope Scope(PartnershipRecords? records = null, Body? body = null) =>
        SelectorScope.Of(Ledger(records), body ?? Some.Body(), Day);

    public static Ledger Ledger(PartnershipRecords? records = null) => new(records ?? Some.Records(), Some.Day("2025-06-30"), []);

    /// <summary>Those who are there: <c>dsp-police</c>, or <c>dcs-east?</c> where it is not known whether they are.</summary>
    public static Gathering Those(params string[] offices) =>
        new() { Stands = offices.Select(o => Stand(o.TrimEnd('?'), o.TrimEnd('?'), o.EndsWith('?') ? Truth.Unknown : Truth.True)).ToValueList() };

    public static Stand Stand(string person, string office, Truth there = Truth.True) => new(person, office, Condition.Of(new(Came, person), there));

    /// <summary>Of whom the list may leave some out.</summary>
    public static Gathering AndPerhapsOthers(this Gathering gathering) => gathering with { Others = SomebodyElse };

    public static Who Who(string office) => new() { Parts = [new() { Offices = [office] }] };

    public static Who Sector(string sector) => new() { Parts = [new() { Sectors = [sector] }] };

    public static OneOfThem One(string office) => new(Who(office));
}
