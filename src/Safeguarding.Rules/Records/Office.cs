namespace Safeguarding.Rules.Records;

/// <summary>A post, never a person.</summary>
public sealed record Office
{
    /// <summary>The id by which other records and findings name it.</summary>
    public required string Id { get; init; }

    /// <summary>What the post is: <c>director-of-childrens-services</c> ….</summary>
    public Known<ValueList<string>> Designation { get; init; }

    /// <summary>The agency whose post it is.</summary>
    public Known<string> Agency { get; init; }

    /// <summary>The areas of the post; not recorded: those of its agency.</summary>
    public Known<ValueList<string>> Area { get; init; }
}
