using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>What may not go without the decision.</summary>
public sealed record RequiredFor
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<RequiredFor> Shape = new(
        "required-for",
        "what may not go without the decision",
        f =>
        {
            f.OneOf("case", "document", "concern", "appointment");
            f.Needs("case", "with");
            f.Needs("document", "with");
            f.Needs("concern", "with");
            f.NotBoth("with", "appointment");
            return new()
            {
                Cases = f.Default("case", Words.Ids, [], r => r.Cases, "the kinds of case that need it"),
                Documents = f.Default("document", Words.Ids, [], r => r.Documents, "the kinds of document that need it"),
                Concerns = f.Default("concern", Words.Ids, [], r => r.Concerns, "what the concerns that need it are about"),
                With = f.May("with", Words.Id, r => r.With, "the event with which it is needed"),
                Appointment = f.May("appointment", AppointmentTo.Shape.AsSyntax(), r => r.Appointment, "the appointments that need it"),
            };
        },
        "{case: incident, with: notified}");

    /// <summary>The kinds of case that need it.</summary>
    public ValueList<string> Cases { get; init; }

    /// <summary>The kinds of document that need it.</summary>
    public ValueList<string> Documents { get; init; }

    /// <summary>What the concerns that need it are about.</summary>
    public ValueList<string> Concerns { get; init; }

    /// <summary>The event with which it is needed: a case without it needs none.</summary>
    public string? With { get; init; }

    /// <summary>The appointments that need it; <c>null</c>: none do.</summary>
    public AppointmentTo? Appointment { get; init; }

    /// <summary>The type of thing that needs it: <c>case</c>, <c>document</c>, <c>concern</c> or <c>appointment</c>.</summary>
    internal string Type =>
        !Cases.IsEmpty ? MatterIndex.Case : !Documents.IsEmpty ? MatterIndex.Document : !Concerns.IsEmpty ? MatterIndex.Concern : MatterIndex.Appointment;

    /// <summary>The kinds of it that need it.</summary>
    internal ValueList<string> Kinds => !Cases.IsEmpty ? Cases : !Documents.IsEmpty ? Documents : Concerns;
}
