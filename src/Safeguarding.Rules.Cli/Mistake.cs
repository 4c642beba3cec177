namespace Safeguarding.Rules.Cli;

/// <summary>Something that the tool cannot use, in the form of the library's diagnostics.</summary>
/// <param name="Says">What is wrong: lower case, no full stop, what was typed in backticks.</param>
/// <param name="Mend">What to do instead.</param>
internal sealed record Mistake(string Says, string Mend)
{
    /// <summary>The mistake as people read it, each line with its end.</summary>
    public override string ToString() => $"error  {Says}\n  mend: {Mend}\n";
}
