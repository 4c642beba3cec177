namespace Safeguarding.Rules.Records;

/// <summary>
/// A single dated fact: not recorded, known not to have happened, or happened. The <c>default</c> is the ignorant one.
/// </summary>
public readonly struct Occurrence : IEquatable<Occurrence>
{
    private readonly State state;
    private readonly When when;

    private Occurrence(State state, When when)
    {
        this.state = state;
        this.when = when;
    }

    private enum State : byte
    {
        NotRecorded,
        None,
        Happened,
    }

    /// <summary>Nobody recorded whether it happened.</summary>
    public static Occurrence NotRecorded => default;

    /// <summary>It is known not to have happened.</summary>
    public static Occurrence None => new(State.None, default);

    /// <summary>Whether nobody recorded it.</summary>
    public bool IsNotRecorded => state == State.NotRecorded;

    /// <summary>Whether it is known not to have happened.</summary>
    public bool IsNone => state == State.None;

    /// <summary>When it happened; <c>null</c> where it did not, or where that is not recorded.</summary>
    public When? Date => state == State.Happened ? when : null;

    /// <summary>It happened on that day.</summary>
    public static implicit operator Occurrence(DateOnly day) => On(day);

    /// <summary>Whether two occurrences say the same.</summary>
    public static bool operator ==(Occurrence left, Occurrence right) => left.Equals(right);

    /// <summary>Whether two occurrences say different things.</summary>
    public static bool operator !=(Occurrence left, Occurrence right) => !left.Equals(right);

    /// <summary>It happened, on a day known as far as <paramref name="when"/> says.</summary>
    public static Occurrence On(When when) => new(State.Happened, when);

    /// <summary>It happened on that day.</summary>
    public static Occurrence On(int year, int month, int day) => On(When.On(year, month, day));

    /// <inheritdoc/>
    public bool Equals(Occurrence other) => state == other.state && when == other.when;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Occurrence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(state, when);

    /// <summary>The date, <c>none</c>, or <c>not recorded</c>.</summary>
    public override string ToString() => state switch
    {
        State.Happened => when.ToString(),
        State.None => "none",
        _ => "not recorded",
    };
}
