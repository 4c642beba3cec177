using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// What one decision is about, and what follows for its area, its facts and its events. A rule with <c>required-for</c> looks
/// at things of that type first, and at the others where the decision names none of it; any other rule looks at all that it names. Where the decision names several that differ,
/// it cannot be told which is meant.
/// </summary>
internal sealed class About
{
    private readonly Ledger ledger;
    private readonly Decision decision;
    private readonly List<Matter> matters = [];
    private readonly Fact? open;

    /// <summary>What the decision names.</summary>
    public About(Ledger ledger, MatterIndex index, Decision decision, RequiredFor? only)
    {
        (this.ledger, this.decision) = (ledger, decision);
        open = Read(index, only is null ? MatterIndex.Types : [only.Type]);

        // About nothing of that type, it may be about something else all the same, of an area and with events.
        if (only is not null && matters.Count == 0 && !MatterIndex.Named(decision, only.Type).HasValue)
        {
            open = Read(index, MatterIndex.Types);
        }
    }

    /// <summary>The decision read as one about <paramref name="matter"/>.</summary>
    public About(Ledger ledger, Decision decision, Matter matter)
    {
        (this.ledger, this.decision) = (ledger, decision);
        matters.Add(matter);
    }

    /// <summary>The areas of what it is about; of who decided, where it is known to be about nothing.</summary>
    public Known<ValueList<string>> Area
    {
        get
        {
            if (open is not null)
            {
                return default;
            }

            var areas = matters.Select(m => m.Area).Distinct().ToList();
            return areas.Count switch { 0 => Decider.Area(ledger, decision), 1 => areas[0], _ => default };
        }
    }

    /// <summary>Whether the facts that a rule's <c>if</c> asks for are so.</summary>
    public Condition Applies(Rule rule)
    {
        if (rule.If.Values.Count == 0)
        {
            return Condition.Always;
        }

        if (open is not null)
        {
            return Condition.Of(open, Truth.Unknown);
        }

        var asked = matters.Select(m => ledger.Applies(rule, m.Subject.Id, m.Facts, m.Area)).ToList();
        return asked.Count == 0 ? ledger.Applies(rule, decision.Id, null, Decider.Area(ledger, decision))
            : asked.All(a => a.Truth == asked[0].Truth) ? asked[0]
            : Condition.Of(new(Words.Differ, decision.Id), Truth.Unknown);
    }

    /// <summary>Whether it was decided on or before an event of what it is about.</summary>
    public Condition InTime(string before)
    {
        if (open is not null)
        {
            return Condition.Of(open, Truth.Unknown);
        }

        return Condition.All(matters.Where(m => m.Thing is not null).Select(m =>
        {
            var dates = m.Dates(before).ToList();
            var inTime = dates.Aggregate(Truth.True, (truth, date) => truth.And(Dates.OnOrBefore(decision.Date, date)));
            if (inTime == Truth.True && !m.Covers(before, DateArithmetic.Shift(decision.Date.Latest, -1)))
            {
                inTime = Truth.Unknown;
            }

            return Condition.Of(new(Words.InTime, decision.Id, decision.Date, before, m.Subject.Id), inTime);
        }).ToValueList());
    }

    /// <summary>Whether an event of what it is about is still to come.</summary>
    public Condition IsPending(string before)
    {
        var things = matters.Where(m => m.Thing is not null).ToList();
        return open is not null ? Condition.Of(open, Truth.Unknown)
            : Condition.Of(
                new(Words.Pending, before, string.Join(" and ", things.Select(m => m.Subject.Id))),
                things.Count == 0 || things.Exists(m => m.Happened(before) == Truth.True) ? Truth.False
                    : things.TrueForAll(m => m.IsSilent(before, ledger.AsOf)) ? Truth.True : Truth.Unknown);
    }

    /// <summary>
    /// The last day for approvals: that of the decision or, where the rule sets an event, the day of the event, and until it
    /// happens the as-of date. What has no events sets no other day.
    /// </summary>
    public When Until(string? before)
    {
        if (before is null || (open is null && matters.TrueForAll(m => m.Thing is null)))
        {
            return decision.Date;
        }

        var first = matters.Aggregate(DueDate.None, (due, m) => DueDate.Earlier(due, m.FirstOf(before)));
        var last = first.Limit ?? ledger.AsOf;
        var isSure = open is null && matters.All(m => m.IsSilent(before, last.Latest));
        return isSure || last.Latest < decision.Date.Earliest ? last : When.Between(decision.Date.Earliest, last.Latest);
    }

    private Fact? Read(MatterIndex index, ValueList<string> types)
    {
        Fact? missing = null;
        var silent = false;
        foreach (var type in types)
        {
            var named = MatterIndex.Named(decision, type);
            if (named.TryGet(out var id) && index.Find(type, id) is { } matter)
            {
                matters.Add(matter);
            }
            else if (type == MatterIndex.Appointment && (named.HasValue || (!named.IsRecorded && !silent && matters.Count == 0)))
            {
                // Nothing happens to an appointment, recorded or not; only its area is not known.
                matters.Add(new() { Subject = new(type, named.HasValue ? named.Value : decision.Id), AsOf = ledger.AsOf });
            }
            else if (named.HasValue)
            {
                missing ??= new(Words.Unknown, decision.Id, type, named.Value);
            }

            silent |= !named.IsRecorded;
        }

        return missing is null && silent && matters.Count == 0
            ? new(Words.About, decision.Id, types.Count > 1 ? "case, document, concern or appointment" : types[0])
            : missing;
    }

    private static class Words
    {
        public static readonly FactWords About = new("{0} is about something", "{0} is about nothing", "which {1} {0} is about, or that it is about none");
        public static readonly FactWords Unknown = new("{0} is about {1} {2}", "{0} is not about {1} {2}", "what {0} is about: the records know no {1} {2}");
        public static readonly FactWords Differ = new("the rule speaks about {0}", "the rule does not speak about {0}", "which of the things that {0} names the rule speaks about: they differ");
        public static readonly FactWords Pending = new("`{0}` of {1} is still to come", "`{0}` of {1} has happened", "whether `{0}` of {1} happened");
        public static readonly FactWords InTime = new("{0} of {1} is not after `{2}` of {3}", "{0} of {1} came after `{2}` of {3}", "whether and on which day exactly `{2}` of {3} happened, and {0}");
    }
}
