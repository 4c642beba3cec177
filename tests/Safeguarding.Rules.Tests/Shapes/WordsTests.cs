using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Shapes;

public sealed class WordsTests
{
    private enum Deputies
    {
        Allowed,
        NamedOnly,
        NotAllowed,
    }

    [Theory]
    [InlineData("executive")]
    [InlineData("procedures-2-1")]
    [InlineData("2025")]
    public void Id_is_a_word(string text) => Assert.Equal(text, Yaml.Read(Words.Id, text));

    [Theory]
    [InlineData("Executive Board", "0111 `Executive Board` is not a word: lower-case letters, digits and hyphens")]
    [InlineData("-a", "0111 `-a` is not a word: lower-case letters, digits and hyphens")]
    [InlineData("[a]", "0104 expected a word such as `executive`, found a list")]
    [InlineData("{a: b}", "0104 expected a word such as `executive`, found a mapping")]
    [InlineData("\"\"", "0111 an empty text is not a word: lower-case letters, digits and hyphens")]
    [InlineData("", "0104 expected a word such as `executive`, found nothing")]
    [InlineData("ex\u0435cutive", "0007 `ex\u0435cutive` holds U+0435, which is no plain letter, digit or hyphen however it looks")]
    public void Id_refuses_what_is_no_word(string text, string problem) => Assert.Equal(problem, Yaml.Problem(Words.Id, text));

    [Fact]
    public void Ids_are_one_word_or_several()
    {
        Assert.Equal(["a"], Yaml.Read(Words.Ids, "a"));
        Assert.Equal(["a", "b"], Yaml.Read(Words.Ids, "[a, b]"));
        Assert.Equal([], Yaml.Read(Words.Ids, "[]"));
        Assert.Equal("a", Yaml.Write(Words.Ids, ["a"]));
        Assert.Equal("[a, b]", Yaml.Write(Words.Ids, ["a", "b"]));
    }

    [Fact]
    public void Ids_say_every_wrong_word_and_every_repetition() => Assert.Equal(
        "0116 `a` stands twice in this list\n0111 `B` is not a word: lower-case letters, digits and hyphens",
        Yaml.Problem(Words.Ids, "[a, a, B]"));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("no", false)]
    [InlineData("false", false)]
    public void YesNo_reads_both_spellings(string text, bool expected) => Assert.Equal(expected, Yaml.Read(Words.YesNo, text));

    [Fact]
    public void YesNo_refuses_other_words() => Assert.Equal("0105 `y` is not `yes` or `no`", Yaml.Problem(Words.YesNo, "y"));

    [Fact]
    public void OneOf_writes_members_with_hyphens()
    {
        var syntax = Words.OneOf<Deputies>("a way to count deputies");

        Assert.Equal(Deputies.NamedOnly, Yaml.Read(syntax, "named-only"));
        Assert.Equal("not-allowed", Yaml.Write(syntax, Deputies.NotAllowed));
        Assert.Equal("a way to count deputies: `allowed`, `named-only` or `not-allowed`", syntax.Expected);
        Assert.Equal("0106 `namedonly` is not a way to count deputies; did you mean `named-only`?", Yaml.Problem(syntax, "namedonly"));
        Assert.Equal("0105 `maybe` is not a way to count deputies", Yaml.Problem(syntax, "maybe"));
    }

    [Fact]
    public void OneOf_with_a_member_for_not_recorded_writes_it_unknown()
    {
        var syntax = Words.OneOf("a status", MeetingStatus.NotRecorded);

        Assert.Equal(MeetingStatus.NotRecorded, Yaml.Read(syntax, "unknown"));
        Assert.Equal("unknown", Yaml.Write(syntax, MeetingStatus.NotRecorded));
        Assert.Equal("held", syntax.Example);
        Assert.Equal("0105 `not-recorded` is not a status", Yaml.Problem(syntax, "not-recorded"));
    }

    [Theory]
    [InlineData("0", "0109 `0` is out of range: from 1 to 5 is allowed")]
    [InlineData("6", "0109 `6` is out of range: from 1 to 5 is allowed")]
    [InlineData("two", "0104 expected a whole number, found `two`")]
    [InlineData("2.5", "0104 expected a whole number, found `2.5`")]
    [InlineData("99999999999", "0104 expected a whole number, found `99999999999`")]
    public void Whole_refuses_what_is_out_of_range(string text, string problem) => Assert.Equal(problem, Yaml.Problem(Words.Whole(1, 5), text));

    [Fact]
    public void Whole_reads_a_number() => Assert.Equal(3, Yaml.Read(Words.Whole(1, 5), "3"));

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("01/09/2024")]
    [InlineData("2024-9-1")]
    public void Day_refuses_what_is_no_day(string text) => Assert.StartsWith("0110 ", Yaml.Problem(Words.Day, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-10-31")]
    [InlineData("2026-10")]
    [InlineData("2026")]
    [InlineData("2026-05-01 to 2026-09-27")]
    [InlineData("unknown")]
    public void When_is_written_as_it_is_read(string text) => Assert.Equal(text, Yaml.Write(Words.When, Yaml.Read(Words.When, text)));

    [Fact]
    public void Occurrence_unknown_has_happened_unless_left_out_means_not()
    {
        Assert.Equal(Occurrence.On(When.Unknown), Yaml.Read(Words.Occurrence, "unknown"));
        Assert.Equal(Occurrence.NotRecorded, Yaml.Read(Words.OccurrenceOrUnrecorded, "unknown"));
        Assert.Equal(Occurrence.None, Yaml.Read(Words.Occurrence, "none"));
    }

    [Fact]
    public void Occurrence_every_value_is_written_as_it_is_read()
    {
        var all = new[] { Occurrence.None, Occurrence.On(2025, 1, 2), Occurrence.On(When.InMonth(2025, 1)), Occurrence.On(When.Unknown) };
        Assert.All(all, value => Assert.Equal(value, Yaml.Read(Words.Occurrence, Yaml.Write(Words.Occurrence, value))));
        Assert.All([.. all, default], value => Assert.Equal(
            value, Yaml.Read(Words.OccurrenceOrUnrecorded, Yaml.Write(Words.OccurrenceOrUnrecorded, value))));
    }

    [Fact]
    public void Known_tells_none_and_unknown_from_values()
    {
        var syntax = Words.Known(Words.Ids);

        Assert.Equal(Known<ValueList<string>>.None, Yaml.Read(syntax, "none"));
        Assert.Equal(Known<ValueList<string>>.None, Yaml.Read(syntax, "[]"));
        Assert.Equal(Known<ValueList<string>>.NotRecorded, Yaml.Read(syntax, "unknown"));
        Assert.Equal(Known<ValueList<string>>.Is(["a"]), Yaml.Read(syntax, "a"));
        Assert.Equal("none", Yaml.Write(syntax, Known<ValueList<string>>.None));
        Assert.Equal("unknown", Yaml.Write(syntax, default));
    }

    [Fact]
    public void Facts_are_texts_by_name()
    {
        Assert.Equal(
            new([new("a", "yes"), new("b", "3"), new("c", "two words")]),
            Yaml.Read(Words.Facts, "{ b: 3, a: true, c: two words, d: , e: unknown }"));
        Assert.Equal("0104 expected the value of a fact, found a list", Yaml.Problem(Words.Facts, "{ a: [b] }"));
    }

    [Theory]
    [InlineData("sussex/executive", true)]
    [InlineData("executive-terms", true)]
    [InlineData("../secrets", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("a//b", false)]
    public void Name_is_a_path_below_a_folder(string text, bool isName) => Assert.Equal(isName, Words.Name.TryRead(Yaml.Value(text), new(), out _));

    [Theory]
    [InlineData("EXEC-MEETS", true)]
    [InlineData("X-08", true)]
    [InlineData("-X", false)]
    [InlineData("X Y", false)]
    public void RuleId_may_have_capitals(string text, bool isId) => Assert.Equal(isId, Words.RuleId.TryRead(Yaml.Value(text), new(), out _));
}
