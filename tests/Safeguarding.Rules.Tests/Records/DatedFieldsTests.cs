using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Records;

public sealed class DatedFieldsTests
{
    [Fact]
    public void Dated_fields_of_records_all_have_a_meaning()
    {
        var types = DatedFields.TypesFrom(typeof(PartnershipRecords));
        var fields = types.SelectMany(DatedFields.Of).Order(StringComparer.Ordinal).ToList();

        Assert.True(types.Count >= 25, $"only {types.Count} record types were looked at");
        Assert.True(fields.Count >= 40, $"only {fields.Count} dated fields were looked at");
        Assert.Equal(fields, DatedFields.Table.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dated_field_that_nobody_listed_is_found()
    {
        var fields = DatedFields.TypesFrom(typeof(Planted)).SelectMany(DatedFields.Of);

        Assert.Equal(
            ["Inner.Deep", "Planted.Day", "Planted.Happened", "Planted.Perhaps", "Planted.Plain", "Planted.Set"],
            fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dated_fields_are_all_generated()
    {
        var generated = new HashSet<string>();
        Law.Holds(RecordGenerators.Records, records =>
        {
            generated.UnionWith(DatedFields.In(records).Select(d => d.Field));
            return true;
        });

        Assert.Empty(DatedFields.Table.Keys.Except(generated));
    }

    private sealed record Planted
    {
        public When Plain { get; init; }

        public When? Perhaps { get; init; }

        public Occurrence Happened { get; init; }

        public Known<When> Set { get; init; }

        public DateOnly Day { get; init; }

        public string Name { get; init; } = string.Empty;

        public Recorded<Inner> Inside { get; init; }
    }

    private sealed record Inner
    {
        public Known<ValueList<When>> Deep { get; init; }
    }
}
