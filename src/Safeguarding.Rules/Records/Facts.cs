namespace Safeguarding.Rules.Records;

/// <summary>Facts by name, each with its value; a name that is not there is not recorded. Value-equal, whatever the order.</summary>
public sealed class Facts : IEquatable<Facts>
{
    private readonly SortedDictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Facts of <paramref name="values"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public Facts(params IEnumerable<KeyValuePair<string, string>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var (name, value) in values)
        {
            this.values.Add(name, value);
        }
    }

    /// <summary>Nothing recorded.</summary>
    public static Facts Empty { get; } = new();

    /// <summary>The names recorded, in ordinal order, with their values (<c>yes</c> and <c>no</c> for truth values).</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    /// <summary>The value of a fact; <c>null</c>: not recorded.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <inheritdoc/>
    public bool Equals(Facts? other) => other is not null && values.SequenceEqual(other.values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Facts);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var pair in values)
        {
            hash.Add(pair);
        }

        return hash.ToHashCode();
    }
}
