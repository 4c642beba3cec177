using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules;

/// <summary>What an arrangement requires: rules that cite their sources, with those of the floor that it follows.</summary>
public sealed record Ruleset
{
    /// <summary>Its name: <c>sussex/executive</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it binds.</summary>
    public required RulesetStatus Status { get; init; }

    /// <summary>The days on which it is in force.</summary>
    public required Interval InForce { get; init; }

    /// <summary>Its rules and those that it follows, by id.</summary>
    public required ValueList<RuleHistory> Rules { get; init; }

    /// <summary>The rulesets that it follows, with their digests.</summary>
    public ValueList<FollowedRuleset> Follows { get; init; }

    /// <summary>
    /// The digest of its canonical text: comments and the order of keys change nothing. Empty where it was made in code without one.
    /// </summary>
    public string Digest
    {
        get => TextOfDigest.Value;
        init => TextOfDigest = Digested.Is(value);
    }

    /// <summary>The digest of the working days that it counts by; <c>null</c> where it counts none.</summary>
    public string? CalendarDigest => TextOfCalendar?.Value;

    internal Digested TextOfDigest { get; init; } = Digested.Is(string.Empty);

    internal Digested? TextOfCalendar { get; init; }

    /// <summary>Judges <paramref name="records"/> as they could be seen on <paramref name="asOf"/>. Pure: the same input gives the same findings.</summary>
    /// <param name="records">What was recorded.</param>
    /// <param name="asOf">The day on which the judgement is made.</param>
    /// <returns>The findings and what they come to; nothing that records contain makes this throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is <c>null</c>.</exception>
    public Evaluation Evaluate(PartnershipRecords records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new(this, records, asOf, Engine.Judge(Rules, records, asOf));
    }

    /// <summary>Several rulesets as one: each rule binds as far as its own ruleset does.</summary>
    /// <exception cref="ArgumentException">There is none, or two have a rule of the same id.</exception>
    public static Ruleset Together(params IReadOnlyList<Ruleset> rulesets)
    {
        ArgumentNullException.ThrowIfNull(rulesets);
        if (rulesets.Count == 0)
        {
            throw new ArgumentException("there must be at least one ruleset", nameof(rulesets));
        }

        if (rulesets.Count == 1)
        {
            return rulesets[0];
        }

        // By name, so that the order in which they are given changes nothing; one that two of them follow counts once.
        var ordered = rulesets.OrderBy(r => r.Name, StringComparer.Ordinal).ToList();
        var rules = ordered.SelectMany(r => r.Rules).Distinct().ToList();
        var twice = rules.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is not null
            ? throw new ArgumentException($"two rulesets have a rule '{twice.Key}'; rename one of them", nameof(rulesets))
            : ordered[0] with
            {
                Name = string.Join(" + ", ordered.Select(r => r.Name)),
                Title = string.Join(" + ", ordered.Select(r => r.Title)),
                Rules = rules.OrderBy(r => r.Id, StringComparer.Ordinal).ToValueList(),
                Follows = ordered.SelectMany(r => r.Follows).Concat(ordered.Select(r => new FollowedRuleset(r.Name, r.TextOfDigest))).Distinct().ToValueList(),
                TextOfCalendar = ordered.Select(r => r.TextOfCalendar).FirstOrDefault(d => d is not null),
                TextOfDigest = Digested.Of(() => string.Join('\n', ordered.Select(r => r.Digest))),
            };
    }
}
