using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Eligibility;

/// <summary>Whether whoever presided at a meeting, or for an item of it, was the first of those who may that was there.</summary>
internal sealed class PresidingJudgement(EligibilityRule says, Rule rule, Ledger ledger, Body body, Meeting meeting)
{
    public Meeting Meeting => meeting;

    public Judgement Judge(AgendaItem? item, Known<string> chair)
    {
        var at = item is null ? meeting.Id : $"{meeting.Id}/{item.Id}";
        return Judgement.OnDay(
            !chair.TryGet(out var office) ? Condition.Of(new(Words.Chair, at), Truth.Unknown)
            : IsAway(item, office) ? Condition.Of(new(Words.Away, office, at), Truth.Unknown)
            : Presides(item, office, at),
            meeting.Date);
    }

    private Condition Presides(AgendaItem? item, string chair, string at)
    {
        var scope = SelectorScope.Of(ledger, body, meeting.Date) with { Office = chair };

        // Who presides must be there in person: whoever came for the seat of another is no stand-in for the chair.
        var there = new AttendanceReader(ledger, meeting, item, Deputies.NotAllowed, severalSeats: false, rule.Id);
        var ways = new List<Condition> { says.Who.Picked(chair, scope) };
        var before = new List<Condition>();
        var previous = says.Who;
        foreach (var next in says.InAbsence)
        {
            before.AddRange(NobodyElse(previous, chair, there, scope, at));
            ways.Add(Condition.All([next.Picked(chair, scope), .. before]));
            previous = next;
        }

        return Condition.Any(ways.ToValueList());
    }

    /// <summary>The conditions under which none of <paramref name="who"/> was there but the chair.</summary>
    private IEnumerable<Condition> NobodyElse(Who who, string chair, AttendanceReader there, SelectorScope scope, string at)
    {
        var nobody = true;
        foreach (var office in meeting.Attendance.Items.Select(a => a.Office).Union(who.Named, StringComparer.Ordinal).Where(o => o != chair))
        {
            var picked = who.Picked(office, scope);
            if (picked.Truth != Truth.False)
            {
                nobody = false;
                var present = there.InPerson(office);
                yield return picked.Truth == Truth.True ? present.Not() : Condition.All([picked, present]).Not();
            }
        }

        if (!there.IsWhole && !who.NamesOffices)
        {
            yield return Condition.Of(new(Words.Nobody, who, at), Truth.Unknown);
        }
        else if (nobody)
        {
            yield return Condition.Of(new(Words.Nobody, who, at), Truth.True);
        }
    }

    /// <summary>Whether the minutes contradict themselves: in the chair, and not there.</summary>
    private bool IsAway(AgendaItem? item, string chair)
    {
        var lines = meeting.Attendance.Items.Where(a => a.Office == chair).ToList();
        return (item is not null && item.Absent.TryGet(out var absent) && absent.Contains(chair))
            || (lines.Any(a => a.Present == Presence.No && (a.For ?? chair) == chair) && !lines.Any(a => a.Present is Presence.Yes or Presence.Part));
    }

    private static class Words
    {
        public static readonly FactWords Chair = new("somebody presided at {0}", "nobody presided at {0}", "who presided at {0}");
        public static readonly FactWords Away = new("{0} presided at {1}", "{0} did not preside at {1}", "which is right: {0} presided at {1}, and {0} was not there");
        public static readonly FactWords Nobody = new("nobody else who is {0} was at {1}", "somebody else who is {0} was at {1}", "whether anybody else who is {0} was at {1}");
    }
}
