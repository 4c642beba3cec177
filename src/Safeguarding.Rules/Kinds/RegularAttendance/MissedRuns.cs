using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.RegularAttendance;

/// <summary>
/// The runs of meetings that somebody missed one after the other. A run is counted over the whole time of the rule; it breaks the
/// version in force on the day on which it has become too long, or goes on being so.
/// </summary>
internal sealed class MissedRuns
{
    private readonly Ledger ledger;
    private readonly Interval days;
    private readonly string name;
    private readonly int n;
    private readonly IReadOnlyList<Turn> turns;
    private readonly Fact? others;

    /// <param name="ledger">What is recorded.</param>
    /// <param name="days">The days that the version judges, up to the as-of date.</param>
    /// <param name="body">The body whose meetings they are.</param>
    /// <param name="whole">The days on which a run is counted.</param>
    /// <param name="name">The office, or agency.</param>
    /// <param name="n">How many are too many.</param>
    /// <param name="turns">The meetings at which it was expected, or may have been.</param>
    public MissedRuns(Ledger ledger, Interval days, string body, Interval whole, string name, int n, IReadOnlyList<Turn> turns)
    {
        (this.ledger, this.days, this.name, this.n) = (ledger, days, name, n);
        this.turns = [.. turns.Where(t => t.Date.Earliest <= days.Last).OrderBy(t => t.Date.Earliest).ThenBy(t => t.Date.Latest).ThenBy(t => t.Meeting, StringComparer.Ordinal)];
        others = ledger.MissingMeetings(body, whole);
    }

    /// <summary>Whether everything is known that could make a run longer, shorter or earlier.</summary>
    private bool IsExact => others is null && turns.All(t => !t.IsOpen && t.Date.IsDay) && turns.DistinctBy(t => t.Date).Count() == turns.Count;

    /// <summary>The judgement of each run that is too long, or of the longest there may be where none is.</summary>
    public IReadOnlyList<Judgement> Judge()
    {
        var runs = turns.Where(t => t.Missed.Truth == Truth.True).Select(SureFrom).Where(IsTooLong).ToList();
        if (runs.Count > 0)
        {
            return [.. runs.OrderByDescending(r => r.Count).Select(NotMet)];
        }

        var longest = turns.Where(t => t.Missed.Truth != Truth.False).Select(PerhapsFrom).OrderByDescending(r => r.Count).ToList();
        return [others is null && !longest.Exists(IsPerhapsTooLong) ? Met(longest.FirstOrDefault() ?? []) : Open()];
    }

    private bool IsTooLong(IReadOnlyList<Turn> run) => run.Count >= n && run.Any(t => days.Contains(t.Date) == Truth.True);

    private bool IsPerhapsTooLong(IReadOnlyList<Turn> run) => run.Count >= n && run.Any(t => days.Contains(t.Date) != Truth.False);

    /// <summary>
    /// The longest run that begins with this meeting, whatever is not recorded: nothing that was attended, or may have been, can lie
    /// within it, and the list of meetings covers it.
    /// </summary>
    private List<Turn> SureFrom(Turn first)
    {
        var from = first.Date.Earliest;
        var breaks = turns.Where(t => t.Attended.Truth != Truth.False && t.Date.Latest >= from).Select(t => t.Date.Earliest).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var run = turns
            .Where(t => t.Missed.Truth == Truth.True && t.Date.Earliest >= from && t.Date.Latest < breaks && t.Date.Latest <= days.Last)
            .Where(t => ledger.KnowsMeetings(from, t.Date.Latest))
            .OrderBy(t => t.Date.Latest).ThenBy(t => t.Meeting, StringComparer.Ordinal).ToList();

        // One that was missed is a run of one, whatever else happened on its day.
        return run.Contains(first) ? run : [first];
    }

    /// <summary>The longest run that may begin with this meeting: nothing that was attended lies between for sure.</summary>
    private List<Turn> PerhapsFrom(Turn first)
    {
        var breaks = turns.Where(t => t.Attended.Truth == Truth.True && t.Date.Earliest > first.Date.Latest).Select(t => t.Date.Latest).DefaultIfEmpty(DateOnly.MaxValue).Min();
        return [.. turns.Where(t => t.Missed.Truth != Truth.False && t.Date.Latest >= first.Date.Latest && t.Date.Earliest <= breaks)];
    }

    private Judgement Met(List<Turn> longest) => new()
    {
        Outcome = Outcome.Met,
        IsByDays = true,
        Why = () => new() { Reason = longest.Count == 0 ? $"{name} missed no meeting; {TooMany()}" : $"{name} missed no more than {Number(longest.Count)} in a row: {Dates(longest)}; {TooMany()}" },
    };

    private Judgement NotMet(IReadOnlyList<Turn> run) => new()
    {
        Outcome = Outcome.NotMet,
        IsByDays = true,

        // Where a run may be longer than is known, it may have been too long on another day.
        Breach = IsExact ? run.Skip(n - 1).First(t => days.Contains(t.Date) == Truth.True).Date : When.Between(days.First, days.Last),
        Why = () => new()
        {
            Reason = $"{name} missed {Number(run.Count)} in a row: {Dates(run)}; {TooMany()}",
            Shortfall = $"{Number(run.Count - n + 1)} too many",
            NextStep = $"see that {name} comes to the next meeting, and record why it stayed away",
        },
    };

    private Judgement Open()
    {
        List<Fact> needed = [.. turns.SelectMany(t => t.Needed), .. others is null ? Array.Empty<Fact>() : [others]];
        if (needed.Count == 0)
        {
            needed.Add(new(Words.Order, name));
        }

        return Judgement.CannotTell(needed) with { IsByDays = true };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Dates(IReadOnlyList<Turn> run) => string.Join(", ", run.Select(t => t.Date));

    private string TooMany() => $"{Number(n)} in a row are too many";

    private static class Words
    {
        public static readonly FactWords Order = new("{0} came in between", "{0} did not come in between", "in which order exactly the meetings were that {0} missed and those to which it came");
    }
}
