using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Escalation;

/// <summary>A body that may hold no stage before another.</summary>
public sealed record BarredBody
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<BarredBody> Shape = new("barred", "a body that may hold no stage before another", f => new()
    {
        Body = f.Need("body", Words.BodyKind, r => r.Body, "the body"),
        Before = f.Need("before", Words.Id, r => r.Before, "the first stage that it may hold"),
    });

    /// <summary>The kind of body.</summary>
    public required string Body { get; init; }

    /// <summary>The first stage that it may hold.</summary>
    public required string Before { get; init; }
}
