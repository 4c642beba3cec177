using System.CommandLine;
using Safeguarding.Rules.Cli.Arguments;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>One thing that the tool does.</summary>
/// <param name="name">The word for it.</param>
/// <param name="says">What it does, in one line.</param>
internal abstract class Verb(string name, string says) : Command(name, says)
{
    /// <summary>What follows the name of the tool, in examples that work on what ships.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>What each exit code means here.</summary>
    public abstract IReadOnlyList<string> Codes { get; }

    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="Refusal">The arguments or the input cannot be used.</exception>
    public abstract int Run(Request request);

    /// <summary>Takes an argument, and gives it back.</summary>
    protected Argument<T> Take<T>(Argument<T> argument)
    {
        Add(argument);
        return argument;
    }

    /// <summary>Takes an option, and gives it back.</summary>
    protected TOption Take<TOption>(TOption option)
        where TOption : Option
    {
        Add(option);
        return option;
    }
}
