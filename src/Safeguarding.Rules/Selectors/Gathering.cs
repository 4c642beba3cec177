using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Selectors;

/// <summary>Who stood for which office: the people at a meeting, the approvers of a decision, the members of a body.</summary>
public sealed record Gathering
{
    /// <summary>Who stood for whom, each with the condition under which it counts.</summary>
    public required ValueList<Stand> Stands { get; init; }

    /// <summary>
    /// The fact that is missing where others may have been there that are not among <see cref="Stands"/>; <c>null</c>: all are listed.
    /// </summary>
    public Fact? Others { get; init; }

    /// <summary>How many others there are at most; <c>null</c>: any number. Without <see cref="Others"/> there are none.</summary>
    public int? OthersAtMost { get; init; }

    /// <summary>The offices for which it is known that nobody was there, although others may have been that are not listed.</summary>
    public ValueList<string> Absent { get; init; }

    /// <summary>
    /// The same without those who count although they did not come, for what may not be so; <c>null</c>: all of them came.
    /// </summary>
    public Gathering? Came { get; init; }

    /// <summary>The seats whose part a fraction counts; <c>null</c>: there is no body whose seats could be counted.</summary>
    public Seating? Seats { get; init; }

    /// <summary>Whether one person may stand for several offices in one count of seats.</summary>
    public bool SeveralSeats { get; init; }

    /// <summary>Whether somebody stood for <paramref name="office"/>.</summary>
    public Condition For(string office)
    {
        var found = Stands.Where(s => s.Office == office).Select(s => s.There).ToList();
        if (Others is not null && !Absent.Contains(office) && found.All(c => c.Truth != Truth.True))
        {
            found.Add(Condition.Of(new(PresenceWords, office, Others), Truth.Unknown));
        }

        return found.Count == 0 ? Condition.Of(new(AbsenceWords, office), Truth.False) : Condition.Any(found.ToValueList());
    }

    private static readonly FactWords PresenceWords = new("{0} was among them", "{0} was not among them", "whether {0} was among them: {1}");
    private static readonly FactWords AbsenceWords = new("{0} is there", "{0} is not there", "whether {0} is there");
}
