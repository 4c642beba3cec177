using System.Globalization;
using System.Text.Json;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Who should be in the chair of a body, and to whom it passes by when.</summary>
public sealed record ChairAnswer : Answer
{
    internal ChairAnswer()
    {
    }

    /// <summary>The body.</summary>
    public required string Body { get; init; }

    /// <summary>The office in the chair, also where it is only likely; <c>null</c>: nobody, or several, or nobody recorded it.</summary>
    public string? Holder { get; init; }

    /// <summary>The appointment by which it is.</summary>
    public string? Appointment { get; init; }

    /// <summary>The first day of that appointment; <c>null</c> where there is none.</summary>
    public When? Since { get; init; }

    /// <summary>Whether the office may be in the chair; <c>null</c>: not stated, or cannot be told.</summary>
    public bool? IsEligible { get; init; }

    /// <summary>The last day by which the chair is to be handed over, also where it is past; <c>null</c>: none is set, or it cannot be counted.</summary>
    public When? HandOverBy { get; init; }

    /// <summary>The first day on which the chair may be handed over; <c>null</c>: none is set.</summary>
    public When? NotBefore { get; init; }

    /// <summary>Calendar days since <see cref="HandOverBy"/>; <c>null</c> where it is not past.</summary>
    public int? OverdueDays { get; init; }

    /// <summary>To whom it may pass, in the order of the rule.</summary>
    public ValueList<ChairSuccessor> Successors { get; init; }

    private protected override string Verb => "chair";

    private protected override string Headline => Holder ?? "nobody";

    private protected override IEnumerable<string> Said()
    {
        if (Holder is { } holder)
        {
            var likely = State == AnswerState.CannotTell ? "perhaps " : string.Empty;
            yield return $"in the chair: {likely}{holder}, since {Since} ({Appointment}){IsEligible switch { true => ", eligible", false => ", NOT eligible", _ => string.Empty }}";
        }

        if (HandOverBy is { } by)
        {
            yield return OverdueDays is { } days
                ? string.Create(CultureInfo.InvariantCulture, $"to be handed over: by {by}, overdue {days} {(days == 1 ? "day" : "days")}")
                : $"to be handed over: by {by}";
        }

        if (NotBefore is { } first)
        {
            yield return $"to be handed over: not before {first}";
        }

        foreach (var successor in Successors)
        {
            yield return $"may follow: {successor}";
        }
    }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("body", Body);
        json.WriteText("holder", Holder);
        json.WriteText("appointment", Appointment);
        json.WriteDate("since", Since);
        json.WriteTruth("eligible", IsEligible);
        json.WriteDate("handOverBy", HandOverBy);
        json.WriteDate("notBefore", NotBefore);
        json.WriteCount("overdueDays", OverdueDays);
        json.WriteList("successors", Successors, successor =>
        {
            json.WriteString("entry", successor.Entry);
            json.WriteTexts("offices", successor.Offices);
            json.WriteTruth("eligible", successor.IsEligible);
        });
    }
}
