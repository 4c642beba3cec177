using System.Security.Cryptography;
using System.Text;

namespace Safeguarding.Rules.Evaluating;

/// <summary>The digest of a canonical text, made when somebody first reads it: a report as text needs none. Value-equal.</summary>
internal sealed class Digested : IEquatable<Digested>
{
    private readonly Lazy<string> value;

    private Digested(Func<string> make) => value = new(make);

    /// <summary>The digest, with the name of its algorithm.</summary>
    public string Value => value.Value;

    /// <summary>A digest that is known.</summary>
    public static Digested Is(string value) => new(() => value);

    /// <summary>The digest of a text that is made when it is needed.</summary>
    public static Digested Of(Func<string> text) => new(() => Of(text()));

    /// <summary>The digest of a text.</summary>
    public static string Of(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <inheritdoc/>
    public bool Equals(Digested? other) => ReferenceEquals(this, other) || Value == other?.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Digested);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
}
