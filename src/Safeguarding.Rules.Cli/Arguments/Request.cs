using System.CommandLine;
using System.Globalization;
using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Arguments;

/// <summary>What was asked for, read from the arguments.</summary>
/// <param name="parsed">The arguments.</param>
/// <param name="console">Where the answer goes.</param>
internal sealed class Request(ParseResult parsed, ToolConsole console)
{
    private const string Day = "yyyy-MM-dd";

    // The orders in which people write days; the first that reads makes the guess in the message.
    private static readonly string[] OtherDays = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "yyyy-M-d", "yyyyMMdd", "d MMM yyyy", "d MMMM yyyy"];

    /// <summary>Where the answer goes.</summary>
    public ToolConsole Console => console;

    /// <summary>Whether an option is there.</summary>
    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>The value of an option; <c>null</c>: it is not given.</summary>
    // The tokens are read as they stand: everything is text, and no conversion is looked up.
    public string? Text(Option option) => parsed.GetResult(option) is { Tokens: [.., var last] } ? last.Value : null;

    /// <summary>The values of an option that may be repeated.</summary>
    public IReadOnlyList<string> Texts(Option option) => [.. parsed.GetResult(option)?.Tokens.Select(t => t.Value) ?? []];

    /// <summary>The value of an option that must be there.</summary>
    public string Needed(Option option) => Text(option) ?? throw new InvalidOperationException($"{option.Name} was not required");

    /// <summary>The values of an argument.</summary>
    public IReadOnlyList<string> Texts(Argument argument) => [.. parsed.GetResult(argument)?.Tokens.Select(t => t.Value) ?? []];

    /// <summary>The value of an argument.</summary>
    public string Text(Argument argument) => Texts(argument)[0];

    /// <summary>The form of the results.</summary>
    /// <exception cref="Refusal">There is no such form.</exception>
    public string Format(FormatOption option)
    {
        var form = Text(option) ?? option.Forms[0];
        return option.Forms.Contains(form, StringComparer.Ordinal) ? form
            : throw new Refusal(
                $"{Quote.Text(form)} is not a format of this verb{Guess.Of(form, option.Forms)}",
                $"write one of {string.Join(", ", option.Forms)} after --format");
    }

    /// <summary>The day of an option; <c>null</c>: it is not given.</summary>
    /// <exception cref="Refusal">It is not a day.</exception>
    public DateOnly? Date(Option option)
    {
        if (Text(option) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        var guess = DateOnly.TryParseExact(text, OtherDays, CultureInfo.InvariantCulture, DateTimeStyles.None, out var meant) ? meant : (DateOnly?)null;
        throw new Refusal(
            $"{Quote.Text(text)} after {option.Name} is not a day{(guess is { } d ? $"; did you mean `{Written(d)}`?" : string.Empty)}",
            $"write the year, the month and the day: {option.Name} {Written(guess ?? new DateOnly(2026, 11, 22))}");
    }

    /// <summary>The day on which to judge; where none is given, today, which is then said.</summary>
    /// <exception cref="Refusal">It is not a day.</exception>
    public DateOnly AsOf(Option option)
    {
        if (Date(option) is { } day)
        {
            return day;
        }

        var today = console.Today();
        console.Error.Write($"as of {Written(today)}, which is today; {option.Name} takes another day\n");
        return today;
    }

    /// <summary>A day as it is typed and printed.</summary>
    public static string Written(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);
}
