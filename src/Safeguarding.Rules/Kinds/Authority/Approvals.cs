using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// Who approved one decision, in person or for a principal. Only a vote for it approves; whoever does not say for whom stands
/// for the own office and every principal under a live delegation that covers the decision that day, whoever says for whom
/// for that one only; whoever was absent for the item does not approve. Votes for one office that differ contradict each other.
/// </summary>
internal sealed class Approvals(Ledger ledger, Delegates delegates, Decision decision)
{
    private readonly ItemAbsence room = new(ledger, decision);

    /// <summary>Everybody who approved up to a day, or may have.</summary>
    public Gathering Read(When until, Seating? seats)
    {
        var stands = decision.Approvals.Items.Where(a => a.Vote == Vote.For).SelectMany(a => StandsOf(a, until)).ToValueList();
        return new() { Stands = stands, Others = Others(until), Seats = seats };
    }

    /// <summary>The days after that of the decision on which somebody approved it.</summary>
    public IEnumerable<When> LaterDays() => decision.Approvals.Items
        .Where(a => a.Vote == Vote.For).Select(a => a.Date).OfType<When>().Select(Dated)
        .Where(d => Dates.OnOrBefore(d, decision.Date) != Truth.True)
        .Distinct().OrderBy(d => d.Latest).ThenBy(d => d.Earliest);

    /// <summary>Each delegate with the principal who stays accountable.</summary>
    public IEnumerable<string> Accountable(When until) => Read(until, null).Stands
        .Where(s => s.Person != s.Office && s.There.Truth == Truth.True)
        .Select(s => $"{s.Person} acted for {s.Office}, who stays accountable")
        .Distinct(StringComparer.Ordinal);

    /// <summary>Why approvals that were given do not count.</summary>
    public IEnumerable<string> SetAside(When until) => Read(until, null).Stands
        .Where(s => s.There.Truth == Truth.False)
        .Select(s => s.There.Reason())
        .Concat(decision.Approvals.Items.Where(a => a.Vote != Vote.For).Select(a => $"{a.Office} did not vote for {decision.Id}"))
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<Stand> StandsOf(Approval line, When until)
    {
        var day = line.Date ?? decision.Date;
        if (line.For.TryGet(out var named) && named != line.Office)
        {
            yield return StandFor(line, new(line.Office, named, delegates.May(line.Office, named, decision.Type, day)), until);
            yield break;
        }

        var approved = Approved(line, line.Office, until);
        yield return new(line.Office, line.Office, line.For.IsRecorded ? approved : Condition.All([approved, Said(line)]));
        foreach (var acting in line.For.HasValue ? [] : delegates.For(line.Office, decision.Type, day))
        {
            yield return StandFor(line, line.For.IsNone ? acting : acting with { May = Condition.All([acting.May, Said(line)]) }, until);
        }
    }

    private Stand StandFor(Approval line, Acting acting, When until)
    {
        var approved = Approved(line, acting.Principal, until);
        return new(line.Office, acting.Principal, approved.Truth == Truth.True ? acting.May : Condition.All([approved, acting.May]));
    }

    private Condition Said(Approval line) => Condition.Of(new(Words.Said, line.Office, decision.Id), Truth.Unknown);

    private Condition Approved(Approval line, string standsFor, When until)
    {
        var conditions = new List<Condition>
        {
            // An approval without a date of its own was given with the decision.
            Condition.Of(new(Words.InTime, line.Office, decision.Id, line.Date, until), line.Date is { } date ? Dates.OnOrBefore(Dated(date), until) : Truth.True),
            room.InTheRoom(line.Office, standsFor),
        };
        var others = decision.Approvals.Items.Where(a => a.Vote != Vote.For && (a.For.TryGet(out var principal) ? principal : a.Office) == standsFor).Select(a => a.Office).ToList();
        if (others.Count > 0)
        {
            conditions.Add(Condition.Of(new(Words.Votes, standsFor, decision.Id, line.Office, others[0]), Truth.Unknown));
        }

        return conditions.TrueForAll(c => c.Truth == Truth.True)
            ? Condition.Of(new(Words.Approved, line.Office, decision.Id), Truth.True)
            : Condition.All(conditions.Where(c => c.Truth != Truth.True).ToValueList());
    }

    private When Dated(When date) => date.Seen(ledger.Records.Decisions, ledger.AsOf);

    private Fact? Others(When until)
    {
        // Entries without a date are the decision's own; a list without a range speaks up to its latest date.
        var dates = decision.Approvals.Items.Select(a => a.Date ?? decision.Date).Where(d => d.Precision != WhenPrecision.Unknown).Select(d => d.Latest).ToList();
        var to = until.Latest < ledger.AsOf ? until.Latest : ledger.AsOf;
        if (!decision.Approvals.CoversTo(ledger.Records.Decisions.Horizon(), dates.Count == 0 ? DateOnly.MaxValue : dates.Max(), to))
        {
            return new(Words.Others, decision.Id);
        }

        return decision.Approvals.Items.Any(a => a.Vote == Vote.For && !a.For.HasValue && !delegates.Cover(a.Date ?? decision.Date))
            ? new(Words.Delegations, decision.Id)
            : null;
    }

    private static class Words
    {
        public static readonly FactWords Approved = new("{0} approved {1}", "{0} did not approve {1}", "whether {0} approved {1}");
        public static readonly FactWords Said = new("{0} did not say for whom it approved {1}", "{0} said for whom it approved {1}", "whether {0} said for whom it approved {1}");
        public static readonly FactWords InTime = new("{0} approved {1} on {2}, not after {3}", "{0} approved {1} on {2}, after {3}", "on which day exactly {0} approved {1} ({2}), by {3} or not");
        public static readonly FactWords Votes = new("{0} approved {1}", "{0} did not approve {1}", "which is right: for {0} {2} voted for {1}, and {3} did not");
        public static readonly FactWords Others = new("others approved {0}", "no others approved {0}", "who else approved {0}");
        public static readonly FactWords Delegations = new("others stood behind those who approved {0}", "nobody else stood behind those who approved {0}", "for whom those who approved {0} could act: the delegations that day");
    }
}
