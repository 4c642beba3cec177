namespace Safeguarding.Rules.Conditions;

/// <summary>The connectives of <see cref="Truth"/>.</summary>
public static class Truths
{
    /// <summary>What a plain answer is.</summary>
    public static Truth Of(bool? value) => value switch { true => Truth.True, false => Truth.False, _ => Truth.Unknown };

    /// <summary>True where both are, false where one is false.</summary>
    public static Truth And(this Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False
        : left == Truth.True && right == Truth.True ? Truth.True
        : Truth.Unknown;

    /// <summary>True where one is, false where both are false.</summary>
    public static Truth Or(this Truth left, Truth right) =>
        left == Truth.True || right == Truth.True ? Truth.True
        : left == Truth.False && right == Truth.False ? Truth.False
        : Truth.Unknown;

    /// <summary>The contrary; unknown stays unknown.</summary>
    public static Truth Not(this Truth value) => value switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };
}
