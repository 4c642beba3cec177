namespace Safeguarding.Rules.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Info,

    /// <summary>Probably not what was meant; the file loads.</summary>
    Warning,

    /// <summary>A mistake; the file does not load.</summary>
    Error,
}
