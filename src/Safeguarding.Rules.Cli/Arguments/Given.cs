using System.CommandLine;

namespace Safeguarding.Rules.Cli.Arguments;

/// <summary>The arguments and options that several verbs take, each worded once.</summary>
internal static class Given
{
    /// <summary>One ruleset or several.</summary>
    public static Argument<string[]> Rulesets() => new("RULESET")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "a file, a folder of rulesets, or the name of one that ships, such as sussex/executive",
    };

    /// <summary>Exactly one ruleset.</summary>
    public static Argument<string> Ruleset() => new("RULESET")
    {
        Arity = ArgumentArity.ExactlyOne,
        Description = "a file, a folder of rulesets, or the name of one that ships, such as sussex/executive",
    };

    /// <summary>Files and folders.</summary>
    public static Argument<string[]> Paths(string description) => new("PATH") { Arity = ArgumentArity.OneOrMore, Description = description };

    /// <summary>The records that must be given.</summary>
    public static Option<string> Records() => new("--records")
    {
        HelpName = "FILE",
        Required = true,
        Description = "the records of the partnership, YAML or JSON",
    };

    /// <summary>The records that may be given.</summary>
    public static Option<string> RecordsIfAny(string description) => new("--records") { HelpName = "FILE", Description = description };

    /// <summary>The day on which the judgement is made.</summary>
    public static Option<string> AsOf() => new("--as-of")
    {
        HelpName = "DATE",
        Description = "the day on which to judge, such as 2026-11-22; left out: today",
    };

    /// <summary>Where the records that show it go.</summary>
    public static Option<string> Witness() => new("--witness")
    {
        HelpName = "FILE",
        Description = "a file to write the records to that show that the rules fit; none is written where they do not",
    };

    /// <summary>Whether everything is to be plain lines.</summary>
    public static Option<bool> Plain() => new("--plain") { Description = "plain lines without colour or tables, as screen readers need them" };
}
