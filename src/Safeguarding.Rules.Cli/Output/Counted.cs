using System.Globalization;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Numbers of things: <c>1 file</c>, <c>2 errors</c>.</summary>
internal static class Counted
{
    /// <summary>The number with its word.</summary>
    public static string Of(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? string.Empty : "s")}");
}
