namespace Safeguarding.Rules.Shapes;

/// <summary>What it means when a field is left out.</summary>
public enum FieldMark
{
    /// <summary>It may not be left out.</summary>
    Need,

    /// <summary>It adds a demand; left out, it adds none. In records: not recorded.</summary>
    May,

    /// <summary>It decides how to count; left out, that is not stated, and where the readings differ nobody can tell.</summary>
    NotStated,

    /// <summary>Left out, it has a stated value, which is never the more lenient reading.</summary>
    Default,
}
