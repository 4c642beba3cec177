namespace Safeguarding.Rules.Selectors;

/// <summary>How a part is rounded to whole seats.</summary>
public enum Rounded
{
    /// <summary>To the next whole seat above.</summary>
    Up,

    /// <summary>To the next whole seat below, and at least one.</summary>
    Down,

    /// <summary>To the nearest whole seat; a half goes up.</summary>
    Nearest,
}
