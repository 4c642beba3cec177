using System.CommandLine;
using Safeguarding.Rules.Cli.Verbs;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Arguments;

/// <summary>Everything that is wrong with the arguments, at once and in words for people who do not program.</summary>
internal static class UsageMistakes
{
    /// <summary>Does nothing where the arguments can be used.</summary>
    /// <exception cref="Refusal">They cannot.</exception>
    public static void Refuse(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var mistakes = new List<Mistake>();
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var word, ..])
        {
            mistakes.Add(UnknownVerb(command, word));
        }
        else if (command is Verb verb)
        {
            mistakes.AddRange(Unknown(parsed, verb));
            var mistyped = string.Concat(mistakes.Select(m => m.Says));
            mistakes.AddRange(verb.Options
                .Where(option => !mistyped.Contains(Quote.Text(option.Name), StringComparison.Ordinal))
                .SelectMany(option => OfOption(parsed, option, verb)));

            // What an unknown option took away is not missing as well.
            if (mistakes.Count == 0)
            {
                mistakes.AddRange(verb.Arguments.Where(a => a.Arity.MinimumNumberOfValues > Given(parsed, a).Count || Given(parsed, a).Exists(string.IsNullOrWhiteSpace)).Select(a => new Mistake(
                    $"{a.Name} is missing", $"after `{PathOf(verb)}`, give {a.Description}")));
            }

            // Whatever the parser found and we did not: its words are better than none.
            if (mistakes.Count == 0)
            {
                mistakes.AddRange(parsed.Errors.Select(e => new Mistake(e.Message, $"`{Tool.Name} {PathOf(verb)} --help` shows what can be given")));
            }
        }

        if (mistakes.Count > 0)
        {
            throw new Refusal([.. mistakes]);
        }
    }

    /// <summary>The words that lead to a command, without the name of the tool.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not ToolCommand ? $"{PathOf(parent)} {command.Name}" : command.Name;

    private static Mistake UnknownVerb(Command command, string word)
    {
        var names = command.Subcommands.Select(c => c.Name).ToList();
        var what = command is ToolCommand ? "a verb" : $"a question of `{command.Name}`";
        return new($"{Quote.Text(word)} is not {what}{Guess.Of(word, names)}", $"write one of {string.Join(", ", names)}");
    }

    // The parser takes an unknown option for an argument, as long as more arguments may come.
    private static IEnumerable<Mistake> Unknown(ParseResult parsed, Verb verb)
    {
        var options = verb.Options.Select(o => o.Name).Append("--help").ToList();
        foreach (var word in parsed.UnmatchedTokens.Concat(verb.Arguments.SelectMany(a => Given(parsed, a))).Where(IsOption))
        {
            yield return new(
                $"{Quote.Text(word)} is not an option of `{PathOf(verb)}`{Guess.Of(word, options)}",
                $"its options are {string.Join(", ", options)}; a file whose name begins with `-` is written `./{word}`");
        }

        foreach (var word in parsed.UnmatchedTokens.Where(w => !IsOption(w)))
        {
            yield return new($"{Quote.Text(word)} is one argument too many", $"`{Tool.Name} {PathOf(verb)} --help` shows what can be given");
        }
    }

    private static bool IsOption(string word) => word.StartsWith('-') && word.Length > 1;

    private static IEnumerable<Mistake> OfOption(ParseResult parsed, Option option, Verb verb)
    {
        var result = parsed.GetResult(option);
        var says = $"{option.Name} {option.HelpName}".TrimEnd();
        if (result is null or { Implicit: true })
        {
            return option.Required ? [new($"{says} is missing", $"add {says}: {option.Description}")] : [];
        }

        return result.Tokens.Count < option.Arity.MinimumNumberOfValues || result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))
                ? [new($"nothing stands after {option.Name}", $"write {says}: {option.Description}")]
            : result.IdentifierTokenCount > Math.Max(1, option.Arity.MaximumNumberOfValues)
                ? [new($"{option.Name} is given {result.IdentifierTokenCount} times", $"give {option.Name} once to `{PathOf(verb)}`")]
            : [];
    }

    private static List<string> Given(ParseResult parsed, Argument argument) => [.. parsed.GetResult(argument)?.Tokens.Select(t => t.Value) ?? []];
}
