namespace Safeguarding.Rules.Conditions;

/// <summary>Something that the records may say, may deny or may be silent about. Equal words and arguments are one fact.</summary>
public sealed class Fact : IEquatable<Fact>
{
    private readonly object?[] arguments;

    /// <summary>A fact in <paramref name="words"/>, about <paramref name="arguments"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <c>null</c>.</exception>
    public Fact(FactWords words, params object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(words);
        Words = words;
        this.arguments = arguments;
    }

    /// <summary>The words of its sort.</summary>
    public FactWords Words { get; }

    /// <summary>What is asked where it is not recorded.</summary>
    public string Asked => FactWords.Fill(Words.Asked, arguments);

    /// <summary>Its name among its like.</summary>
    public string Short => FactWords.Fill(Words.Short, arguments);

    /// <summary>A clause that says that it is so, or is not.</summary>
    public string Says(bool value) => FactWords.Fill(value ? Words.WhenTrue : Words.WhenFalse, arguments);

    /// <inheritdoc/>
    public bool Equals(Fact? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ReferenceEquals(Words, other.Words) && arguments.AsSpan().SequenceEqual(other.arguments));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fact);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Words.WhenTrue, StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            hash.Add(argument);
        }

        return hash.ToHashCode();
    }

    /// <summary>What is asked where it is not recorded.</summary>
    public override string ToString() => Asked;
}
