namespace Safeguarding.Rules.Records;

/// <summary>An action of a plan.</summary>
public sealed record PlannedAction
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>The plan.</summary>
    public Known<string> Plan { get; init; }

    /// <summary>Who is to do it, one or several; an empty list is none.</summary>
    public Known<ValueList<string>> Owner { get; init; }

    /// <summary>When it is due; none: ongoing, without a date.</summary>
    public Known<When> Due { get; init; }

    /// <summary>When it was done.</summary>
    public Occurrence Completed { get; init; }

    /// <summary>The actions that must come first.</summary>
    public ValueList<string> DependsOn { get; init; }
}
