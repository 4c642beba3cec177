using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Reading;

/// <summary>Two small kinds, so that what is said of rulesets does not change with the kinds of the library.</summary>
internal static class SampleKinds
{
    public static readonly Shape<SampleQuorum> Quorum = new("quorum", "who must be there for a meeting to do business", f => new()
    {
        Body = f.Need("body", Words.BodyKind, q => q.Body, "the body whose meetings are judged"),
        Needs = f.Need("needs", Words.OneOrMany(Words.Id), q => q.Needs, "who must be there"),
        Loss = f.May("loss", Words.Word("adjourn"), q => q.Loss, "what follows when quorum is lost"),
    });

    public static readonly Shape<SampleFrequency> Frequency = new("frequency", "how often a body meets", f =>
    {
        f.OneOf("at-least", "every");
        return new()
        {
            Body = f.Need("body", Words.BodyKind, q => q.Body, "the body that meets"),
            AtLeast = f.May("at-least", Words.Count, q => q.AtLeast, "the fewest meetings in a period"),
            Every = f.May("every", Words.Duration, q => q.Every, "the longest time from one meeting to the next"),
            Counting = f.NotStated("counting", Words.OneOf("a way to count", [("held", "held"), ("quorate", "quorate")]), q => q.Counting, "which meetings count"),
        };
    });

    public static readonly Dictionary<string, IShape> All = new() { ["quorum"] = Quorum, ["frequency"] = Frequency };

    internal sealed record SampleQuorum
    {
        public required string Body { get; init; }

        public ValueList<string> Needs { get; init; }

        public string? Loss { get; init; }
    }

    internal sealed record SampleFrequency
    {
        public required string Body { get; init; }

        public CountPerPeriod? AtLeast { get; init; }

        public Duration? Every { get; init; }

        public string? Counting { get; init; }
    }
}
