using System.Diagnostics;
using System.Text;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Tests.Reading;

/// <summary>Files made to hurt: each is read without an exception and soon, and unless it is harmless something is said.</summary>
public sealed class HostileInputTests
{
    // On an idle machine each takes about a second at most. This bound is for machines that are busy with other things: what
    // it has to catch, time that grows with the square of the file, takes many minutes.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(45);

    public static TheoryData<string> Names => [.. Files.Keys];

    private static readonly Dictionary<string, Func<string>> Files = new()
    {
        ["open lists"] = () => Many("[", 1_000_000),
        ["open mappings"] = () => Many("{", 1_000_000),
        ["open mappings with keys"] = () => Many("{a: ", 300_000),
        ["open lists with keys"] = () => Many("a: [", 300_000),
        ["questions"] = () => Many("? ", 500_000),
        ["dashes"] = () => Many("- ", 500_000),
        ["stairs"] = () => string.Concat(Enumerable.Range(0, 1400).Select(i => new string(' ', i) + "a:\n")),
        ["closed lists"] = () => Many("[", 20_000) + Many("]", 20_000),
        ["deep but allowed, often"] = () => "a: [" + Many(Many("[", 28) + Many("]", 28) + ",", 20_000) + "]",
        ["flat list"] = () => "[" + Many("a,", 1_000_000) + "]",
        ["flat mapping"] = () => string.Concat(Enumerable.Range(0, 150_000).Select(i => $"k{i}: v\n")),
        ["one key many times"] = () => Many("a: b\n", 200_000),
        ["keys that are lists"] = () => "{" + Many("[a]: b, ", 100_000) + "}",
        ["aliases"] = () => "[" + Many("*a,", 500_000) + "]",
        ["laughs"] = () => "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n",
        ["tags"] = () => "[" + Many("!a b,", 200_000) + "]",
        ["documents"] = () => Many("---\n", 500_000),
        ["one long word"] = () => new string('a', 3_900_000),
        ["one long quoted word"] = () => "a: \"" + new string('a', 3_900_000),
        ["quotes"] = () => Many("'", 1_000_000),
        ["colons"] = () => Many(": ", 1_000_000),
        ["line ends"] = () => Many("\n", 3_900_000),
        ["blanks"] = () => new string(' ', 3_900_000),
        ["tabs"] = () => new string('\t', 1_000_000),
        ["bars"] = () => Many("|\n", 500_000),
        ["percents"] = () => Many("%a\n", 500_000),
        ["nulls"] = () => new string('\0', 1_000_000),
        ["lone surrogates"] = () => Many("\ud800", 100_000),
        ["too long"] = () => new string('a', 4_000_001),
        ["unknown fields"] = () => "format: 1\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"meetingz{i}: v\n")),
        ["bad items"] = () => "format: 1\nmeetings:\n" + Many("  - {id: A, bodi: x}\n", 20_000),
        ["long keys"] = () => "format: 1\n" + string.Concat(Enumerable.Range(0, 300).Select(i => new string('k', 9_000) + i + ": v\n")),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_hostile_file_ends_soon_with_diagnostics(string name)
    {
        var source = new SourceText("a.yaml", Files[name]());
        foreach (var read in Readers)
        {
            var report = new Report();
            var clock = Stopwatch.StartNew();
            read(source, report);
            var text = DiagnosticText.Of(report.ToDiagnostics(), source);

            Assert.True(clock.Elapsed < Most, $"it took {clock.Elapsed}");
            Assert.True(report.HasErrors);
            Assert.True(report.ToDiagnostics().Count <= Report.Limit + 1);
            Assert.True(text.Length < 1_000_000, $"the diagnostics are {text.Length} characters long");
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_any_mutilation_of_a_good_file_gives_a_value_or_an_error()
    {
        var good = Encoding.UTF8.GetBytes(
            "format: 1\nruleset: a/b\nstatus: proposal\nin-force: { from: 2024-09-01, to: }\nrules:\n  R:\n    quorum: { body: board, needs: [a, b] }\n" +
            "    strength: must\n    source: [X-1, X-2]\n    note: |\n      some\n      words\n    if: { a: \"yes\" }\n");
        var next = 17u;
        for (var i = 0; i < 3000; i++)
        {
            var bytes = good.ToArray();
            for (var times = 0; times <= i % 4; times++)
            {
                next = (next * 1664525u) + 1013904223u;
                bytes[(next >> 8) % (uint)bytes.Length] = Odd[(int)((next >> 4) % (uint)Odd.Length)];
            }

            var report = new Report();
            var source = new SourceText("a.yaml", Encoding.Latin1.GetString(bytes));
            var ruleset = Rulesets.Reader.Read(source, report);

            Assert.True(ruleset is null == report.HasErrors, Encoding.UTF8.GetString(bytes));
            Assert.All(report.ToDiagnostics(), d => Assert.True(d.Span.IsSomewhere, d.ToString()));
        }
    }

    private static byte[] Odd => "{}[]:,-#&*!|>'\"%@` \n\tax0"u8.ToArray();

    private static IEnumerable<Action<SourceText, Report>> Readers =>
    [
        (source, report) => RecordsReader.Read(source, report),
        (source, report) => Rulesets.Reader.Read(source, report),
    ];

    private static string Many(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
