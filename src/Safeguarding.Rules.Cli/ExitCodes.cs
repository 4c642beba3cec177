using Safeguarding.Rules.Findings;

namespace Safeguarding.Rules.Cli;

/// <summary>What the tool tells scripts.</summary>
internal static class ExitCodes
{
    /// <summary>Clean, compliant, or answered.</summary>
    public const int Clean = 0;

    /// <summary>Not compliant, a test failed, or a ruleset has errors.</summary>
    public const int NotCompliant = 1;

    /// <summary>Arguments or input that cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Undetermined, nothing judged, or cannot be told.</summary>
    public const int Undetermined = 3;

    /// <summary>A mistake in the tool itself.</summary>
    public const int Bug = 70;

    /// <summary>The exit code of a verdict.</summary>
    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Compliant => Clean,
        Verdict.NotCompliant => NotCompliant,
        _ => Undetermined,
    };
}
