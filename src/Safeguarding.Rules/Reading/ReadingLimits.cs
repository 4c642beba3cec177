namespace Safeguarding.Rules.Reading;

/// <summary>What reading a file may cost. Within the defaults no file, however hostile, takes much more than a second.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The longest file, in characters.</summary>
    /// <value>Four million.</value>
    public int MostCharacters { get; init; } = 4_000_000;

    /// <summary>The most values in a file: texts, lists and mappings.</summary>
    /// <value>200 000: ten years of a busy partnership are a quarter of that.</value>
    public int MostValues { get; init; } = 200_000;

    /// <summary>How deep values may be nested.</summary>
    /// <value>32: rulesets need twelve.</value>
    public int MostLevels { get; init; } = 32;
}
