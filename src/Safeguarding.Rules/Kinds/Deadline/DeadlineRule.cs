using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Deadline;

/// <summary>What must follow an event, and by when.</summary>
public sealed record DeadlineRule
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<DeadlineRule> Shape = new(
        "deadline",
        "what must follow an event, and by when",
        f =>
        {
            var rule = new DeadlineRule
            {
                Cases = f.Default("case", Words.Ids, [], r => r.Cases, "the kinds of case judged"),
                Documents = f.Default("document", Words.Ids, [], r => r.Documents, "the kinds of document judged"),
                Concerns = f.Default("concern", Words.Ids, [], r => r.Concerns, "what the concerns judged are about"),
                After = f.Need("after", Words.Id, r => r.After, "the event from which it is counted"),
                Event = f.Need("event", Words.Id, r => r.Event, "the event that must follow"),
                By = f.Default("by", Words.Ids, [], r => r.By, "who must do it: a body, an agency or an office, or any of several; left out: anybody"),
                Within = f.May("within", Words.Duration, r => r.Within, "the longest time it may take"),
                NotBefore = f.May("not-before", Words.Minimum, r => r.NotBefore, "the shortest time it must take"),
            };
            f.OneOf("case", "document", "concern");
            return rule;
        },
        "{case: incident, after: notified, event: rapid-review-completed, within: 15 working days}");

    /// <summary>The kinds of case judged; empty: no cases are.</summary>
    public ValueList<string> Cases { get; init; }

    /// <summary>The kinds of document judged; empty: no documents are.</summary>
    public ValueList<string> Documents { get; init; }

    /// <summary>What the concerns judged are about; empty: no concerns are.</summary>
    public ValueList<string> Concerns { get; init; }

    /// <summary>The event from which it is counted.</summary>
    public required string After { get; init; }

    /// <summary>The event that must follow.</summary>
    public required string Event { get; init; }

    /// <summary>Who must do it, any of these; empty: anybody.</summary>
    public ValueList<string> By { get; init; }

    /// <summary>The longest time it may take; <c>null</c>: until the thing is over.</summary>
    public Duration? Within { get; init; }

    /// <summary>The shortest time it must take; <c>null</c>: none.</summary>
    public Duration? NotBefore { get; init; }
}
