namespace Safeguarding.Rules.Kinds.Attendance;

/// <summary>At which meetings attendance is asked.</summary>
public enum AskedWhen
{
    /// <summary>At every one.</summary>
    Always,

    /// <summary>Only where an item is relevant to an agency that is asked.</summary>
    AgendaRelevant,
}
