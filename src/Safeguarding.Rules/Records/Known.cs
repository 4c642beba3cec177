namespace Safeguarding.Rules.Records;

/// <summary>
/// A single fact: not recorded, known to be none, or a value. The <c>default</c> is the ignorant one.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
public readonly struct Known<T> : IEquatable<Known<T>>
    where T : notnull
{
    private readonly byte state;
    private readonly T value;

    private Known(byte state, T value)
    {
        this.state = state;
        this.value = value;
    }

    /// <summary>Nobody recorded it.</summary>
    public static Known<T> NotRecorded => default;

    /// <summary>Known to be none.</summary>
    public static Known<T> None => new(1, default!);

    /// <summary>Whether it is recorded, be it as none.</summary>
    public bool IsRecorded => state != 0;

    /// <summary>Whether it is known to be none.</summary>
    public bool IsNone => state == 1;

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => state == 2;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Value => HasValue ? value : throw new InvalidOperationException("there is no value; ask HasValue first");

    /// <summary>A known value.</summary>
    public static implicit operator Known<T>(T value) => Is(value);

    /// <summary>Whether two facts say the same.</summary>
    public static bool operator ==(Known<T> left, Known<T> right) => left.Equals(right);

    /// <summary>Whether two facts say different things.</summary>
    public static bool operator !=(Known<T> left, Known<T> right) => !left.Equals(right);

    /// <summary>A known value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public static Known<T> Is(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(2, value);
    }

    /// <summary>Whether there is a value, and which.</summary>
    public bool TryGet(out T found)
    {
        found = value;
        return HasValue;
    }

    /// <inheritdoc/>
    public bool Equals(Known<T> other) => state == other.state && EqualityComparer<T>.Default.Equals(value, other.value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Known<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(state, value);

    /// <summary>The value, <c>none</c>, or <c>not recorded</c>.</summary>
    public override string ToString() => state switch
    {
        2 => value.ToString() ?? string.Empty,
        1 => "none",
        _ => "not recorded",
    };
}
