namespace Safeguarding.Rules.Conditions;

/// <summary>Strong Kleene truth: what is not recorded is neither true nor false. The <c>default</c> is <see cref="Unknown"/>.</summary>
public enum Truth : byte
{
    /// <summary>The records do not say.</summary>
    Unknown,

    /// <summary>The records say that it is not so.</summary>
    False,

    /// <summary>The records say that it is so.</summary>
    True,
}
