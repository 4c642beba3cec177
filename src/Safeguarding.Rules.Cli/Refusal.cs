namespace Safeguarding.Rules.Cli;

/// <summary>Ends a verb whose arguments or input cannot be used. Thrown and caught inside the tool only.</summary>
internal sealed class Refusal : Exception
{
    /// <summary>A refusal for these mistakes.</summary>
    public Refusal(params IReadOnlyList<Mistake> mistakes)
        : base(string.Concat(mistakes)) => Mistakes = mistakes;

    /// <summary>A refusal for one mistake.</summary>
    public Refusal(string says, string mend)
        : this(new Mistake(says, mend))
    {
    }

    /// <summary>What cannot be used, and what to do instead.</summary>
    public IReadOnlyList<Mistake> Mistakes { get; }
}
