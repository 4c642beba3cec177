using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>The syntaxes that a rule of authority and its ways share.</summary>
internal static class AuthorityWords
{
    /// <summary>The word that means: whatever the type of decision, whichever agency.</summary>
    public const string Any = "any";

    public static Syntax<DecidedIn> In { get; } = Words.OneOf<DecidedIn>("where to decide");

    public static Syntax<DecisionMode> Mode { get; } = Words.OneOfRecorded("an agreement", DecisionMode.NotRecorded);
}
