using System.Text.Json;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>The answer to a question asked before acting: with its reason, and with the rules that it rests on.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>What was asked, in words: <c>the quorum of executive on 2026-11-22</c>.</summary>
    public required string Question { get; init; }

    /// <summary>How far it could be answered.</summary>
    public required AnswerState State { get; init; }

    /// <summary>Whether a rule speaks. Where none does, <see cref="WouldSpeak"/> names those that an adopter may choose.</summary>
    public bool IsStated => State != AnswerState.NotStated;

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The rules that the answer rests on; empty where nothing is stated.</summary>
    public ValueList<Ground> Grounds { get; init; }

    /// <summary>The clauses that those rules rest on.</summary>
    public ValueList<Citation> Citations => Grounds.SelectMany(g => g.Citations).Distinct().ToValueList();

    /// <summary>What the answer rests on: an interpretation, or an unverified number, where one of its rules does; <c>null</c> where it rests on no rule.</summary>
    public Basis? Basis =>
        Grounds.IsEmpty ? null
        : Grounds.Any(g => g.Basis == Findings.Basis.Interpretation) ? Findings.Basis.Interpretation
        : Grounds.Any(g => g.Basis == Findings.Basis.Unverified) ? Findings.Basis.Unverified
        : Findings.Basis.Stated;

    /// <summary>Why an adopter reads it so; <c>null</c> where no rule of the answer gives a reason.</summary>
    public string? Because
    {
        get
        {
            var reasons = Grounds.Select(g => g.Because).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            return reasons.Count == 0 ? null : string.Join("; ", reasons);
        }
    }

    /// <summary>The facts whose recording would settle what cannot be told.</summary>
    public ValueList<string> FactsNeeded { get; init; }

    /// <summary>What else is good to know, a clause each.</summary>
    public ValueList<string> Remarks { get; init; }

    /// <summary>Where nothing is stated: the rules that ship with the library and would speak, for an adopter to choose from.</summary>
    public ValueList<ShippedRule> WouldSpeak { get; init; }

    /// <summary>What was asked about, where the records do not know it.</summary>
    public UnknownId? Unknown { get; init; }

    /// <summary>The answer in plain text, a line for each thing it says, without line ends.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"{Question}: {State switch { AnswerState.NotStated => "not stated", AnswerState.CannotTell => "cannot tell", _ => Headline }}";
        yield return $"because: {Reason}";
        foreach (var line in Said())
        {
            yield return line;
        }

        foreach (var fact in FactsNeeded)
        {
            yield return $"not recorded: {fact}";
        }

        foreach (var remark in Remarks)
        {
            yield return $"note: {remark}";
        }

        foreach (var rule in WouldSpeak)
        {
            yield return $"may be chosen: {rule}";
        }

        foreach (var ground in Grounds)
        {
            yield return $"rests on: {ground}";
        }
    }

    /// <summary>Writes the answer as one JSON object: the same for the same input, byte for byte.</summary>
    /// <param name="json">Where it goes; nothing is flushed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <c>null</c>.</exception>
    public void WriteJson(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("ask", Verb);
        json.WriteString("question", Question);
        json.WriteString("answer", State switch { AnswerState.NotStated => "not-stated", AnswerState.CannotTell => "cannot-tell", _ => "told" });
        WriteFields(json);
        json.WriteString("reason", Reason);
        json.WriteTexts("factsNeeded", FactsNeeded);
        json.WriteTexts("remarks", Remarks);
        json.WriteUnknown(Unknown);
        json.WriteShipped(WouldSpeak);
        json.WriteGrounds(Grounds);
        json.WriteEndObject();
    }

    /// <summary>The answer as plain text: its <see cref="Lines"/>, joined by line feeds.</summary>
    public sealed override string ToString() => string.Join('\n', Lines());

    /// <summary>The word by which the tool asks it.</summary>
    private protected abstract string Verb { get; }

    /// <summary>The answer in a few words, where it could be told.</summary>
    private protected abstract string Headline { get; }

    /// <summary>What this sort of answer says besides, a line each.</summary>
    private protected abstract IEnumerable<string> Said();

    /// <summary>Writes what this sort of answer says besides.</summary>
    private protected abstract void WriteFields(Utf8JsonWriter json);
}
