namespace Safeguarding.Rules.Records;

/// <summary>What may be wrong with records.</summary>
public enum RecordProblemKind
{
    /// <summary>
    /// Two items of a list have one id. <see cref="RecordProblem.Value"/> is the id, <see cref="RecordProblem.Place"/> that of the
    /// later item.
    /// </summary>
    DuplicateId,

    /// <summary>
    /// A name that is in none of the lists it could be in. <see cref="RecordProblem.Value"/> is the name,
    /// <see cref="RecordProblem.Other"/> the list (or lists, with commas), <see cref="RecordProblem.Nearest"/> the nearest name there.
    /// </summary>
    NotInList,

    /// <summary>
    /// An end before the beginning. <see cref="RecordProblem.Value"/> is the end, <see cref="RecordProblem.Other"/> the beginning.
    /// A contradiction.
    /// </summary>
    EndsBeforeItBegins,

    /// <summary>
    /// Two terms of chair of one body share more than a day of handover. <see cref="RecordProblem.Value"/> is the body,
    /// <see cref="RecordProblem.Other"/> the id of the other appointment. A contradiction.
    /// </summary>
    TermsOverlap,

    /// <summary>
    /// Whoever chaired the meeting, or an item of it, is marked as not there. <see cref="RecordProblem.Value"/> is the office. A
    /// contradiction.
    /// </summary>
    ChairNotThere,

    /// <summary>
    /// An office is marked as there and as not there, in the same capacity. <see cref="RecordProblem.Value"/> is the office,
    /// <see cref="RecordProblem.Other"/> the office for which it came, where it is another. A contradiction.
    /// </summary>
    ThereAndNotThere,

    /// <summary>
    /// A meeting was held and called off. <see cref="RecordProblem.Value"/> is the day on which it was called off. A contradiction.
    /// </summary>
    HeldAndCancelled,

    /// <summary>
    /// Nobody said how far the list reaches: it proves what is in it, and its silence proves nothing. For information.
    /// </summary>
    ReachNotSaid,

    /// <summary>
    /// The list says that it is whole, and not of which days: at the top nothing bounds that, so its silence speaks for all time.
    /// Only C# can say this; give the list its days with <see cref="Recorded.Between"/>. For information.
    /// </summary>
    WholeWithoutDays,

    /// <summary>The list is not kept, or was forgotten: nothing is known of what would be in it. For information.</summary>
    ListNotKept,
}
