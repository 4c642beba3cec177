namespace Safeguarding.Rules.Records;

/// <summary>A document: a report, a procedure, terms of reference.</summary>
public sealed record Document
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of document it is.</summary>
    public Known<string> Kind { get; init; }

    /// <summary>Its areas; none: no area.</summary>
    public Known<ValueList<string>> Area { get; init; }

    /// <summary>When it was published; none: a draft.</summary>
    public Occurrence Published { get; init; }

    /// <summary>Where it was laid.</summary>
    public Recorded<Presentation> Presented { get; init; }

    /// <summary>The first day that it reports on.</summary>
    public When? PeriodFrom { get; init; }

    /// <summary>The last day that it reports on.</summary>
    public When? PeriodTo { get; init; }

    /// <summary>What is in it.</summary>
    public Recorded<string> Sections { get; init; }

    /// <summary>To whom it was sent.</summary>
    public Recorded<Distribution> Sent { get; init; }

    /// <summary>When it was reviewed.</summary>
    public Recorded<Review> Reviews { get; init; }

    /// <summary>Whether it is easily accessible to families.</summary>
    public bool? Accessible { get; init; }

    /// <summary>The meeting for which it was made.</summary>
    public Known<string> Meeting { get; init; }

    /// <summary>Whether it reports that there is nothing to report.</summary>
    public bool? Nil { get; init; } = false;

    /// <summary>What happened to it.</summary>
    public Recorded<CaseEvent> Events { get; init; }

    /// <summary>What is known of it.</summary>
    public Facts Facts { get; init; } = Facts.Empty;
}
