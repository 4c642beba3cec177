using Safeguarding.Rules.Demands;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The kinds of meeting that some scenes tell apart.</summary>
internal static class MeetingKinds
{
    /// <summary>The kind of a meeting that is of none that any rule names.</summary>
    public const string Ordinary = "ordinary";

    /// <summary>Each kind that is named, and an ordinary one where a scene is about meetings of any kind.</summary>
    public static IEnumerable<string?> Of(IEnumerable<Scene> scenes)
    {
        var meetings = scenes.Where(s => s.Type == SceneType.Meeting).ToList();
        var named = meetings.SelectMany(s => s.MeetingKinds.Concat(s.Excluding)).Distinct(StringComparer.Ordinal).ToList();
        return named.Count == 0 ? [Ordinary] : meetings.Exists(s => s.MeetingKinds.IsEmpty) ? named.Prepend(Ordinary) : named;
    }

    /// <summary>Whether a scene is about meetings of a kind.</summary>
    public static bool Has(this Scene scene, string? kind) =>
        (scene.MeetingKinds.IsEmpty || scene.MeetingKinds.Contains(kind!)) && !scene.Excluding.Contains(kind!);
}
