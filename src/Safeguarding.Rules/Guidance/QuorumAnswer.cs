using System.Text.Json;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Whether a meeting would be quorate with those who come, and who else could come.</summary>
public sealed record QuorumAnswer : Answer
{
    internal QuorumAnswer()
    {
    }

    /// <summary>The body.</summary>
    public required string Body { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether it would be quorate; <c>null</c> where that cannot be told or is not stated.</summary>
    public bool? IsQuorate { get; init; }

    /// <summary>The members who could be counted and whom nobody there stands for, in ordinal order.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>Those there who count for nobody, in ordinal order: without a seat, attendees, suspended, deputies who do not count.</summary>
    public ValueList<string> NotCounted { get; init; }

    /// <summary>What is missing, in the rule's words; <c>null</c> where nothing is.</summary>
    public string? Shortfall { get; init; }

    /// <summary>The fewest people whose coming would make it quorate.</summary>
    public QuorumWays More { get; init; } = new();

    private protected override string Verb => "quorum";

    private protected override string Headline => IsQuorate == true ? "quorate" : "not quorate";

    private protected override IEnumerable<string> Said()
    {
        if (Shortfall is { } shortfall && shortfall != Reason)
        {
            yield return $"missing: {shortfall}";
        }

        if (!Missing.IsEmpty)
        {
            yield return $"members who are not there: {string.Join(", ", (IEnumerable<string>)Missing)}";
        }

        if (!NotCounted.IsEmpty)
        {
            yield return $"there without being counted: {string.Join(", ", (IEnumerable<string>)NotCounted)}";
        }

        if (IsStated && Unknown is null)
        {
            foreach (var line in More.Lines())
            {
                yield return line;
            }
        }
    }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("body", Body);
        json.WriteString("date", AnswerJson.Iso(Date));
        json.WriteTruth("quorate", IsQuorate);
        json.WriteText("shortfall", Shortfall);
        json.WriteTexts("missing", Missing);
        json.WriteTexts("notCounted", NotCounted);
        json.WriteCount("fewestMore", More.Fewest);
        json.WriteBoolean("fewestIsExact", More.IsExact);
        json.WriteList("ways", More.Ways, way => json.WriteList("choices", way.Choices, choice =>
        {
            json.WriteNumber("count", choice.Count);
            json.WriteTexts("of", choice.Of);
        }));
        json.WriteNumber("waysInAll", More.Count);
        json.WriteBoolean("waysAreAll", More.IsWhole);
    }
}
