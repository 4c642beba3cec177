using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>
/// Where the engine may say that it cannot tell although every completion of the records decides. It looks at each fact that is
/// missing by itself, and not at what they come to together; each class is told by the fact for which the finding waits. Never does
/// it decide where the reference does not.
/// </summary>
internal static class OverCaution
{
    /// <summary>Of so many findings of a kind one may be over-cautious.</summary>
    public const int OneIn = 50;

    private static readonly IReadOnlyList<string> Facts =
    [
        // A part of seats of which one has no office recorded: it may be a second seat of somebody who is counted already.
        "how many seats count",

        // Several people in one office, or of one agency, where it is not recorded who came, who holds a seat, or for whom somebody acted.
        "who else held a seat", "who else was at", "or somebody for it", "was present at", "who held the seat", "whether another person was at",
        "the delegations that day", "for whom it approved", "who else approved", "whether a delegation from", "by whom",

        // Readings of one thing that is not stated or not recorded hang together, and are taken one by one.
        "whether deputies count under", "whether anybody else who is", "who decided", "is there and filled",

        // A day that nobody recorded, or not exactly, in relation to another such day, or to a body of which that is so.
        "on which day exactly", "had begun by", "whether and when", "when the next review",

        // Nobody chairs what there is none of: the bodies are asked for all the same.
        "the bodies from",

        // What may not be a subject, and would be none of the rule's business or not yet due if it was.
        "whether secure-establishment is",
    ];

    /// <summary>Whether two findings of one subject differ only so: the engine cannot tell, or shows other days of what neither can tell.</summary>
    /// <param name="engine">What the engine says; <c>null</c>: nothing.</param>
    /// <param name="reference">What the reference says; <c>null</c>: nothing.</param>
    /// <param name="all">All that the engine says.</param>
    public static bool Knows(Finding? engine, Expected? reference, IEnumerable<Finding> all) => engine is { Outcome: Outcome.CannotTell }
        ? reference is { Outcome: Outcome.CannotTell } ? IsWide(engine.Due) || IsWide(reference.Due) : engine.Why.FactsNeeded.Any(f => Facts.Any(c => f.Contains(c, StringComparison.Ordinal)))

        // What cannot be told of a body, or of the partnership, stands for what it may hide.
        : engine is null && reference is { Outcome: Outcome.CannotTell or Outcome.DoesNotApply }
            && all.Any(f => f is { Outcome: Outcome.CannotTell, Subject.Type: "body" or "partnership" or "meeting" });

    private static bool IsWide(When? due) => due is { IsDay: false };
}
