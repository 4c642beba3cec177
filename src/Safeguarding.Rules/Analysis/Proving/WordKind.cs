namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>What a bare word in a rule names.</summary>
internal enum WordKind
{
    Unknown,
    Office,
    Agency,
    Area,
    Body,
}
