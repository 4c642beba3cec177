using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>That a decision must be confirmed afterwards, when and by whom.</summary>
public sealed record AuthorityConfirmation
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<AuthorityConfirmation> Shape = new(
        "confirmed",
        "that the decision must be confirmed afterwards",
        f =>
        {
            f.AnyOf("not-before", "within", "by");
            return new()
            {
                NotBefore = f.May("not-before", Words.Minimum, c => c.NotBefore, "the shortest time after the decision"),
                Within = f.May("within", Words.Duration, c => c.Within, "the longest time after the decision"),
                By = f.Default("by", Words.BodyKinds, [], c => c.By, "the body at whose meeting it must be confirmed"),
            };
        });

    /// <summary>The shortest time after the decision; <c>null</c>: none.</summary>
    public Duration? NotBefore { get; init; }

    /// <summary>The longest time after the decision; <c>null</c>: no last day is set.</summary>
    public Duration? Within { get; init; }

    /// <summary>The kinds of body at whose meeting it must be confirmed; empty: anywhere.</summary>
    public ValueList<string> By { get; init; }
}
