namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>What a file holds.</summary>
internal enum FileKind
{
    /// <summary>Records of a partnership.</summary>
    Records,

    /// <summary>A ruleset.</summary>
    Ruleset,

    /// <summary>The clauses of a source.</summary>
    Source,

    /// <summary>Cases with what they should give.</summary>
    Cases,

    /// <summary>Something that cannot be read.</summary>
    Unreadable,
}
