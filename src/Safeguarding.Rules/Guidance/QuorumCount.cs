using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Guidance;

/// <summary>Who is there, who is missing and who may still come, by the quorum rules that speak about a meeting.</summary>
internal sealed class QuorumCount
{
    private readonly Ledger ledger;
    private readonly Meeting meeting;
    private readonly Seating seating;
    private readonly List<QuorumRule> rules;
    private readonly List<Gathering> gatherings;

    public QuorumCount(Ledger ledger, Meeting meeting, Seating seating, IReadOnlyList<Rule> speaking)
    {
        this.ledger = ledger;
        this.meeting = meeting;
        this.seating = seating;
        rules = [.. speaking.Select(r => r.Says).OfType<QuorumRule>()];
        gatherings = [.. speaking.Where(r => r.Says is QuorumRule).Select(r =>
        {
            var says = (QuorumRule)r.Says;
            return new AttendanceReader(ledger, meeting, null, says.Deputies, says.OnePersonSeveralSeats, r.Id).Members(seating);
        })];
        Listed = Lines.SelectMany(l => (string?[])[l.Office, l.For]).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every office that the attendance names, as coming or as stood for.</summary>
    public IReadOnlySet<string> Listed { get; }

    private ValueList<Attendance> Lines => meeting.Attendance.Items;

    /// <summary>The members who could be counted, and for whom by one rule at least nobody stands.</summary>
    public IEnumerable<string> Missing() =>
        Members(m => m.Counts.Truth != Truth.False).Where(office => gatherings.Exists(g => g.For(office).Truth == Truth.False));

    /// <summary>Those there who stand for no member.</summary>
    public IEnumerable<string> NotCounted() => Lines
        .Where(l => l.Present != Presence.No && gatherings.TrueForAll(g => g.Stands.All(s => s.Person != l.Office)))
        .Select(l => l.For is { } principal && principal != l.Office ? $"{l.Office} (for {principal})" : l.Office)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>
    /// The members who hold a seat for sure, filled and not suspended, and for whom nobody is there for sure. Whoever is there for
    /// somebody else is there already.
    /// </summary>
    public IEnumerable<string> MayCome() => Members(m => m.Counts.Truth == Truth.True)
        .Where(office => gatherings.Count == 0 || gatherings.Exists(g => g.For(office).Truth != Truth.True))
        .Where(office => !Lines.Any(l => l.Office == office && (l.Present == Presence.Yes || (l.For is { } principal && principal != office && l.Present != Presence.No))));

    /// <summary>The attendance when these come as well, each itself and not through anybody else.</summary>
    public ValueList<Attendance> With(IReadOnlyList<string> coming) =>
        [.. Lines.Where(l => !coming.Contains(l.Office, StringComparer.Ordinal) && !coming.Contains(l.For, StringComparer.Ordinal)), .. coming.Select(office => new Attendance { Office = office })];

    /// <summary>What the rules add that no number says.</summary>
    public IEnumerable<string> Remarks()
    {
        foreach (var office in Listed.Where(o => ledger.Office(o) is null && seating.Seats.All(m => m.Office != o)).Order(StringComparer.Ordinal))
        {
            yield return $"{UnknownIds.Office(ledger, office)}";
        }

        var doubtful = Members(m => m.Counts.Truth == Truth.Unknown).ToList();
        if (doubtful.Count > 0)
        {
            yield return $"not asked to come, since it is not recorded whether they hold a seat that counts: {string.Join(", ", doubtful)}";
        }

        foreach (var remark in rules.SelectMany(QuorumWords.Of).Distinct(StringComparer.Ordinal))
        {
            yield return remark;
        }

        if (rules.Exists(r => r.Deputies == Deputies.NamedOnly))
        {
            foreach (var deputy in NamedDeputies())
            {
                yield return deputy;
            }
        }
    }

    private IEnumerable<string> NamedDeputies()
    {
        var missing = Missing().ToHashSet(StringComparer.Ordinal);
        return ledger.Appointments("deputy")
            .Where(a => a.For.TryGet(out var principal) && missing.Contains(principal)
                && (a.Body.IsNone || (a.Body.TryGet(out var body) && meeting.Bodies.Contains(body)))
                && Ledger.InForce(a.From, a.To, meeting.Date, ledger.Records.Appointments.Horizon()) == Truth.True)
            .Select(a => $"{a.Office} is named to come for {a.For.Value}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private IEnumerable<string> Members(Func<Member, bool> which) => seating.Seats
        .Where(m => m.IsMember && which(m)).Select(m => m.Office).OfType<string>()
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
