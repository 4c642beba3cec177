using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>
/// A field that is left out is never a choice: it adds no demand, or it is not stated, or it has a default that is listed here with
/// the reason why no other reading of it would be stricter.
/// </summary>
public sealed class NoInventedChoiceTests
{
    private const string AddsADemand = "given, it adds a demand; left out, it adds none";

    private static readonly SortedDictionary<string, string> Defaults = new(StringComparer.Ordinal)
    {
        ["assignment.one-to-one"] = "left out, every holder holds one: the stricter reading",
        ["attendance.or-apology"] = "left out, apologies will not do: fewer count",
        ["attendance.when"] = "left out, it is asked at every meeting: the stricter reading",
        ["authority.area"] = AddsADemand,
        ["distribution.accessible"] = AddsADemand,
        ["distribution.published"] = AddsADemand,
        ["escalation.skip"] = "left out, no stage may be passed over",
        ["frequency.joint"] = "left out, a joint meeting counts for its host only: fewer count",
        ["frequency.tolerance"] = "left out, no day is given",
        ["membership.each-filled"] = AddsADemand,
        ["notice.of"] = "what must be in time is what the rule says; papers are another duty",
        ["quorum.chairs-discretion"] = "left out, no discretion waives",
        ["quorum.one-person-several-seats"] = "left out, one person takes one seat: fewer count",
        ["recurring.nil-return"] = "left out, a report that there is nothing to report will not do",
        ["recurring.per"] = "for whom there must be one is what the rule says; an area adds demands",
        ["regular-attendance.by"] = "left out, each office must come, and none for another of its agency",
        ["regular-attendance.or-apology"] = "left out, apologies will not do: fewer count",
        ["rotation.order"] = AddsADemand,
        ["rotation.tolerance"] = "left out, no day is given",
        ["rotation.vacancy"] = AddsADemand,
        ["standing-body.per"] = "for whom there must be one is what the rule says; an area adds demands",
    };

    [Fact]
    public void Default_of_every_field_is_known_and_reasoned()
    {
        // A list that is left out is an empty one, and adds nothing.
        var fields = RuleKinds.Default.All
            .SelectMany(k => k.Shape.Fields.Where(f => f.Mark == FieldMark.Default && f.Default != "[]").Select(f => $"{k.Name}.{f.Key}"))
            .ToList();

        Assert.True(fields.Count >= 10, "too few fields were looked at");
        Assert.Equal([], fields.Where(f => !Defaults.ContainsKey(f)));
        Assert.Equal([], Defaults.Keys.Except(fields, StringComparer.Ordinal));
    }

    [Fact]
    public void What_decides_how_to_count_has_no_default()
    {
        string[] counting = ["deputies", "counting", "rounded"];
        var fields = RuleKinds.Default.All.SelectMany(k => k.Shape.Fields).Where(f => counting.Contains(f.Key, StringComparer.Ordinal)).ToList();

        Assert.NotEmpty(fields);
        Assert.All(fields, f => Assert.Equal(FieldMark.NotStated, f.Mark));
    }
}
