namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>Which way a rule changes, as far as it has been looked at, and because of what.</summary>
internal sealed class Compared
{
    private readonly List<string> because = [];
    private readonly List<DateOnly> days = [];

    /// <summary>The ways so far.</summary>
    public Direction Ways { get; private set; }

    /// <summary>The reasons so far.</summary>
    public IReadOnlyList<string> Because => because;

    /// <summary>Days on which a beginning shows the difference.</summary>
    public IReadOnlyList<DateOnly> Days => days;

    /// <summary>Takes a day on which a beginning shows the difference; <c>null</c>: there is none.</summary>
    public void Shows(DateOnly? day)
    {
        if (day is { } known && !days.Contains(known))
        {
            days.Add(known);
        }
    }

    /// <summary>Takes one more difference in.</summary>
    public void Add(Direction way, string reason)
    {
        Ways |= way;
        if (way != Direction.None && !because.Contains(reason))
        {
            because.Add(reason);
        }
    }

    /// <summary>Takes in all that another found, whose reasons hold together.</summary>
    public void Add(Compared other)
    {
        foreach (var reason in other.Because)
        {
            Add(other.Ways, reason);
        }

        foreach (var day in other.Days)
        {
            Shows(day);
        }
    }

    /// <summary>Takes one more limit in, which is higher or lower than it was.</summary>
    /// <param name="sign">Below 0: lower; above: higher.</param>
    /// <param name="ifHigher">Which way it goes if it is higher.</param>
    /// <param name="reason">The reason.</param>
    public void Add(int sign, Direction ifHigher, string reason) =>
        Add(sign == 0 ? Direction.None : sign > 0 ? ifHigher : Reverse(ifHigher), reason);

    private static Direction Reverse(Direction way) => way switch
    {
        Direction.Stricter => Direction.Looser,
        Direction.Looser => Direction.Stricter,
        _ => way,
    };
}
