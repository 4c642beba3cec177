namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>One type names another, anywhere: in a base, a signature, an attribute or the body of a method.</summary>
/// <param name="From">The full name of the outermost type that names the other.</param>
/// <param name="FromNamespace">Its namespace.</param>
/// <param name="To">The full name of the outermost type that is named.</param>
/// <param name="ToNamespace">Its namespace.</param>
/// <param name="ToAssembly">The assembly of the named type, or <c>null</c> where it is the same.</param>
internal sealed record TypeUse(string From, string FromNamespace, string To, string ToNamespace, string? ToAssembly)
{
    public override string ToString() => $"{From} uses {To}";
}
