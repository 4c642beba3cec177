namespace Safeguarding.Rules.Tests.Records;

/// <summary>What a date in the records is, and so what becomes of it when it lies after the as-of date.</summary>
internal enum DateMeaning
{
    /// <summary>The record's own: the record is not seen.</summary>
    Own,

    /// <summary>A last day: open.</summary>
    End,

    /// <summary>Something that happened: it has not, and an entry that is nothing else is not seen.</summary>
    Happened,

    /// <summary>Set beforehand: it stands.</summary>
    SetBeforehand,
}
