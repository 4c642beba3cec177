namespace Safeguarding.Rules.Cli.Tests;

/// <summary>Whatever is typed, the tool answers or says what is wrong: it never breaks.</summary>
public sealed class AnyArgumentsTests
{
    private static readonly int[] Codes = [0, 1, 2, 3];

    private static readonly string[] Words =
    [
        "evaluate", "check", "ask", "quorum", "chair", "next-meeting", "sign-off", "escalation", "obligations", "explain", "test",
        "--records", "--as-of", "--format", "--plain", "--strict", "--notes", "--body", "--date", "--attending", "--decision", "--about",
        "--concern", "--from", "--to", "--meeting-kind", "--help", "--version", "--", "-", "-x", "/?", "", " ", "=", "@x", "[suggest]", "..", ".",
        "board.yaml", "desk.yaml", "compliant.yaml", "desk-records.yaml", "broken-syntax.yaml", "broken-bytes.yaml", "passing.cases.yaml", "sources",
        "sussex/executive", "2024-12-31", "9999-12-31", "0001-01-01", "json", "text", "markdown", "sarif", "junit", "board", "director", "BOARD-MEETS",
        "--records=compliant.yaml", "--as-of=2024-12-31", "--format=json", "../../../nowhere", "a\u0000b", "\u001b[31m", "é",
    ];

    [Fact]
    public void Any_words_are_answered_or_refused()
    {
        var random = new Random(20241231);
        for (var round = 0; round < 600; round++)
        {
            var arguments = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)]).ToArray();
            Check(arguments);
        }
    }

    [Fact]
    public void A_line_that_works_with_one_word_changed_is_answered_or_refused()
    {
        var random = new Random(20261122);
        foreach (var (_, line) in Scenes.InAFile)
        {
            var words = line.Split(' ');
            for (var round = 0; round < 4; round++)
            {
                var changed = words.ToArray();
                changed[random.Next(changed.Length)] = Words[random.Next(Words.Length)];
                Check(changed);
            }
        }
    }

    private static void Check(string[] arguments)
    {
        var ran = Ran.Of(arguments);
        var typed = string.Join(' ', arguments.Select(a => $"'{a}'"));
        Assert.True(Codes.Contains(ran.Code), $"exit {ran.Code} for {typed}: {ran.Error}");
        Assert.True(ran.Out.Length + ran.Error.Length > 0, $"nothing was said for {typed}");
        Assert.DoesNotContain('\u001b', ran.Error);
    }
}
