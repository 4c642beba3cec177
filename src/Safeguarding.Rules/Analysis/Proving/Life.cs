using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The life of things of one kind with the same facts: the clocks that run in it.</summary>
internal sealed class Life
{
    private readonly Question question;
    private readonly List<Asked<ClockDemand>> clocks;

    public Life(Question question, SceneType type, string kind, Facts facts, IEnumerable<Asked<ClockDemand>> clocks, bool isUrgent = false)
    {
        (this.question, Type, Kind, Facts, IsUrgent) = (question, type, kind, facts, isUrgent);
        this.clocks = [.. clocks.Where(c => c.Rule.If.Values.All(f => facts[f.Key] == f.Value) && c.Demand.Scene.Role != (isUrgent ? ClockDemand.NotUrgent : ClockDemand.Urgent))];
    }

    /// <summary>What sort of thing.</summary>
    public SceneType Type { get; }

    /// <summary>Of which kind.</summary>
    public string Kind { get; }

    /// <summary>Its facts.</summary>
    public Facts Facts { get; }

    /// <summary>Whether it is urgent, where it is a concern.</summary>
    public bool IsUrgent { get; }

    /// <summary>The clocks.</summary>
    public IReadOnlyList<Asked<ClockDemand>> Clocks => clocks;

    /// <summary>The event that a decision of some types is.</summary>
    public static string Decided(ValueList<string> types) => $"{ClockDemand.Decided} {types[0]}";

    /// <summary>What starts it: whatever starts a clock and is asked for by none.</summary>
    public IReadOnlyList<string> Roots
    {
        get
        {
            var forced = clocks.Where(c => c.Demand.MustFollow).Select(c => To(c.Demand)).ToHashSet(StringComparer.Ordinal);
            return [.. clocks.Where(c => c.Demand.MustFollow).Select(c => From(c.Demand)).Distinct(StringComparer.Ordinal).Where(e => !forced.Contains(e))];
        }
    }

    /// <summary>What the world may let happen on any day: what starts it and need not come after anything.</summary>
    public IReadOnlyList<string> Triggers =>
        [.. Roots.Where(r => !clocks.Exists(c => c.Demand is { MustPrecede: true } && c.Demand.After != ClockDemand.Decided && To(c.Demand) == r))];

    /// <summary>Whether every clock is started by something that none asks for.</summary>
    public bool HasBeginnings => clocks.Where(c => c.Demand.MustFollow).All(c => Roots.Any(r => Occurring(r, clocks).Contains(From(c.Demand))));

    /// <summary>The name of the event that starts a clock.</summary>
    public static string From(ClockDemand clock) => clock.After == ClockDemand.Decided ? Decided(clock.Decisions) : clock.After;

    /// <summary>The name of the event that a clock asks for.</summary>
    public static string To(ClockDemand clock) => clock.Event;

    /// <summary>The clocks that are in force in a time, and those that are or come to be.</summary>
    public (List<Asked<ClockDemand>> Sure, List<Asked<ClockDemand>> Possible) InForce(Interval days) =>
        ([.. clocks.Where(c => c.Rule.InForce.Contains(days))], [.. clocks.Where(c => c.Rule.InForce.Last >= days.First)]);

    /// <summary>What happens once something has, by the clocks: what they call for, and what must have been before.</summary>
    /// <param name="root">What happened.</param>
    /// <param name="clocks">The clocks.</param>
    /// <param name="all">Whether what may follow does as well.</param>
    public static HashSet<string> Occurring(string root, IReadOnlyList<Asked<ClockDemand>> clocks, bool all = false)
    {
        var there = new HashSet<string>(StringComparer.Ordinal) { root };
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var clock in clocks.Select(c => c.Demand))
            {
                changed |= (clock.MustFollow || (all && clock.MustPrecede && clock.After != ClockDemand.Decided)) && there.Contains(From(clock)) && there.Add(To(clock));
                changed |= clock.MustPrecede && there.Contains(To(clock)) && there.Add(From(clock));
            }
        }

        return there;
    }

    /// <summary>The clocks as demands on days, for what happens after a beginning.</summary>
    public ClockSystem System(string root, IReadOnlyList<Asked<ClockDemand>> running, HashSet<string> there)
    {
        var (time, system) = (question.Time, new ClockSystem(question.Time));
        foreach (var happens in there)
        {
            _ = system[happens];
        }

        foreach (var (rule, clock) in running.Select(c => (c.Rule, c.Demand)).Where(c => there.Contains(From(c.Demand)) && there.Contains(To(c.Demand))))
        {
            var calendar = rule.Settings.WorkingDays;
            system.NotBefore(From(clock), To(clock), clock.NotBefore is { } least ? time.After(least, calendar) : null);
            if (clock.Within is { } most)
            {
                system.Within(From(clock), To(clock), time.After(most, calendar));
            }

            if (clock.NoLaterThan is { } name)
            {
                system.Within(From(clock), To(clock), time.Next(name));
            }
        }

        // Nothing is decided about a thing before it has begun, where what it is decided for follows from that.
        var following = Following(root, running);
        foreach (var clock in running.Select(c => c.Demand).Where(c => c.After == ClockDemand.Decided && there.Contains(From(c)) && following.Contains(To(c))))
        {
            system.NotBefore(root, From(clock));
        }

        return system;
    }

    private static HashSet<string> Following(string root, IReadOnlyList<Asked<ClockDemand>> clocks)
    {
        var there = new HashSet<string>(StringComparer.Ordinal) { root };
        while (clocks.Select(c => c.Demand).Any(c => c.MustFollow && there.Contains(From(c)) && there.Add(To(c))))
        {
        }

        there.Remove(root);
        return there;
    }
}
