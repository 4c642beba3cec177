namespace Safeguarding.Rules.Guidance;

/// <summary>How far a question could be answered.</summary>
public enum AnswerState
{
    /// <summary>The rules and the records answer it.</summary>
    Told,

    /// <summary>A rule speaks, and the records do not decide; the answer names the facts that would.</summary>
    CannotTell,

    /// <summary>No rule speaks.</summary>
    NotStated,
}
