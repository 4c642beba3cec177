namespace Safeguarding.Rules.Diagnostics;

/// <summary>The words for <see cref="Severity"/>.</summary>
internal static class Severities
{
    /// <summary>The word that texts use.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
