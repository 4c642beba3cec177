using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Rotation;

/// <summary>How a role on a body passes from one to the next.</summary>
public sealed record RotationRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<RotationRule> Shape = new(
        "rotation",
        "how a role on a body passes from one to the next",
        f =>
        {
            var rule = new RotationRule
            {
                Role = f.Need("role", Words.Id, r => r.Role, "the role"),
                Body = f.Need("body", Words.BodyKind, r => r.Body, "the body on which it is held"),
                Among = f.Default("among", Words.Turns, [], r => r.Among, "the offices, agencies or areas that take turns; left out: only how long a term is is judged"),
                Every = f.May("every", Words.Duration, r => r.Every, "after how long it passes to the next, at the latest"),
                AtLeast = f.May("at-least", Words.Duration, r => r.AtLeast, "the shortest term"),
                AtMost = f.May("at-most", Words.Duration, r => r.AtMost, "the longest term"),
                Order = f.Default("order", Words.OneOf<TurnOrder>("who may be next"), TurnOrder.AnyOther, r => r.Order, "who may be next: any other of them, or the next in the list"),
                Tolerance = f.Default("tolerance", Words.Duration, Duration.SameDay, r => r.Tolerance, "how much later it may pass to the next"),
                NoVacancy = f.Default("vacancy", Words.Flag("not-allowed"), false, r => r.NoVacancy, "whether nobody may hold it between two terms"),
            };
            f.NotBoth("every", "at-least", "at-most");
            f.AnyOf("among", "every", "at-least", "at-most");
            f.Needs("order", "among");
            f.Needs("vacancy", "among");
            f.Check(
                r => r.Tolerance.IsSameDay || r.Every is not null || r.AtMost is not null,
                "tolerance",
                "`tolerance` moves the last day of a term, and no last day is asked",
                "give `every` or `at-most`, or take `tolerance` out");
            return rule;
        },
        "{role: chair, body: executive, among: [deputy-chief-nursing-officer, head-of-public-protection], every: 2 years}");

    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>The kind of body on which it is held.</summary>
    public required string Body { get; init; }

    /// <summary>The offices, agencies or areas that take turns; empty: only the length of each term is judged.</summary>
    public ValueList<string> Among { get; init; }

    /// <summary>After how long it passes to the next, at the latest; <c>null</c>: not asked.</summary>
    public Duration? Every { get; init; }

    /// <summary>The shortest term; <c>null</c>: not asked.</summary>
    public Duration? AtLeast { get; init; }

    /// <summary>The longest term; <c>null</c>: not asked.</summary>
    public Duration? AtMost { get; init; }

    /// <summary>Who may be next.</summary>
    public TurnOrder Order { get; init; }

    /// <summary>How much later it may pass to the next; moves the last day of a term.</summary>
    public Duration Tolerance { get; init; }

    /// <summary>Whether nobody may hold it between two terms, which is then not met.</summary>
    public bool NoVacancy { get; init; }
}
