using System.CommandLine;

namespace Safeguarding.Rules.Cli.Arguments;

/// <summary>The form of the results.</summary>
internal sealed class FormatOption : Option<string>
{
    /// <summary>The forms that a verb knows; the first is taken where none is given.</summary>
    public FormatOption(params IReadOnlyList<string> forms)
        : base("--format")
    {
        Forms = forms;
        HelpName = string.Join('|', forms);
        Description = $"the form of the results; left out: {forms[0]}";
    }

    /// <summary>The forms, the usual one first.</summary>
    public IReadOnlyList<string> Forms { get; }
}
