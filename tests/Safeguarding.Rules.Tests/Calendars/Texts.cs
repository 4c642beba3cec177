using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Calendars;

/// <summary>Values written as the files write them.</summary>
internal static class Texts
{
    public static When Date(string text) =>
        When.TryParse(text, out var read) ? read : throw new ArgumentException($"`{text}` is not a date", nameof(text));

    public static Duration Long(string text) =>
        Duration.TryParse(text, out var read, out var problem) ? read : throw new ArgumentException(problem, nameof(text));

    public static PeriodLength Each(string text) =>
        PeriodLength.TryParse(text, out var read, out var problem) ? read : throw new ArgumentException(problem, nameof(text));
}
