using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Demands;

/// <summary>What a demand is about: the meetings of a body, a role on it, the decisions of a type, the cases of a kind.</summary>
/// <param name="Type">What sort of thing.</param>
/// <param name="Of">The kinds of body, case, document …, or the types of decision: any of them; empty: all.</param>
public sealed record Scene(SceneType Type, ValueList<string> Of)
{
    /// <summary>The kinds of meeting; empty: all.</summary>
    public ValueList<string> MeetingKinds { get; init; }

    /// <summary>The kinds of meeting that are left out.</summary>
    public ValueList<string> Excluding { get; init; }

    /// <summary>The role, where it is one.</summary>
    public string? Role { get; init; }

    /// <summary>The topic of a meeting's item or the section of a document, where the demand is about that alone.</summary>
    public string? Topic { get; init; }

    /// <summary>Whether there is one for each area.</summary>
    public bool PerArea { get; init; }

    /// <summary>Whether it is about that kind, or about all.</summary>
    public bool IsOf(string kind) => Of.IsEmpty || Of.Contains(kind);

    /// <summary>A scene about one kind of thing.</summary>
    public static Scene One(SceneType type, string of) => new(type, [of]);
}
