using System.Globalization;
using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Writes down what comes again and again: documents, activities and reviews, each some days before its last day.</summary>
internal sealed class Recurrences(Question question, Cast cast, WorldPlan plan, WorldRecords world, ThingRecords things)
{
    private const int DaysEarly = 7;
    private const int DaysBetweenReviews = 300;

    /// <summary>Adds all of it.</summary>
    public void Add()
    {
        foreach (var asked in question.Of<CountDemand>().Where(a => a.Demand.Scene is { Type: SceneType.Document or SceneType.Activity, Topic: null }))
        {
            foreach (var kind in asked.Demand.Scene.Of)
            {
                Add(asked.Rule, asked.Demand, kind);
            }
        }
    }

    private void Add(Rule rule, CountDemand demand, string kind)
    {
        if (demand.Scene.Role == "review")
        {
            Review(rule, kind);
        }
        else if (demand.PerMeetingOf is { } body)
        {
            foreach (var meeting in world.Meetings.Where(m => m.Bodies.Contains(body) && rule.InForce.Contains(m.Date.Earliest)).ToList())
            {
                Publish(kind, meeting.Date.Earliest, d => d with { Meeting = meeting.Id });
            }
        }
        else
        {
            foreach (var day in Days(rule, demand))
            {
                if (demand.Scene.Type == SceneType.Activity)
                {
                    world.Activities.Add(new() { Id = Id(kind, world.Activities.Count), Kind = kind, Area = cast.Areas, Date = day });
                }
                else
                {
                    Publish(kind, day, d => Covering(d, rule, demand, day));
                }
            }
        }
    }

    private static string Id(string kind, int count) => string.Create(CultureInfo.InvariantCulture, $"{kind}-every-{count + 1}");

    private IEnumerable<DateOnly> Days(Rule rule, CountDemand demand)
    {
        if (question.InForce(rule) is not { } days)
        {
            yield break;
        }

        for (var day = days.First; ;)
        {
            var due = demand.EachYearBy is { } name ? name.FirstAfter(day) : demand.Every is { } every ? DateArithmetic.After(day, every, rule.Settings.WorkingDays).Limit?.Latest : null;
            if (due is not { } last || last > days.Last)
            {
                yield break;
            }

            var early = last.AddDays(-DaysEarly);
            yield return early > day ? early : last;
            day = demand.EachYearBy is null && early > day ? early : last;
        }
    }

    private static Document Covering(Document document, Rule rule, CountDemand demand, DateOnly day) =>
        demand.Per is { } period && demand.EachYearBy is { } name && rule.Settings.Periods.LastWholeBefore(period, name.FirstAfter(day.AddDays(-1))) is { } covered
            ? document with { PeriodFrom = When.On(covered.First), PeriodTo = When.On(covered.Last) }
            : document;

    private void Publish(string kind, DateOnly day, Func<Document, Document> also)
    {
        var life = plan.Lives.FirstOrDefault(l => l.Type == SceneType.Document && l.Kind == kind) ?? new Life(question, SceneType.Document, kind, Facts.Empty, []);
        things.Add(life, "published", question.Time.Index(day), also);
    }

    private void Review(Rule rule, string kind)
    {
        var reviews = new List<Review>();
        for (var day = rule.From.AddDays(30); day <= question.Time.Horizon.Last; day = day.AddDays(DaysBetweenReviews))
        {
            reviews.Add(new() { Date = day, Next = When.On(day.AddDays(DaysBetweenReviews + DaysEarly)) });
        }

        var life = new Life(question, SceneType.Document, kind, Facts.Empty, []);
        things.Add(life, "published", question.Time.Index(rule.From < question.Time.Horizon.First ? question.Time.Horizon.First : rule.From), d => d with { Reviews = Recorded.Whole<Review>([.. reviews]) });
    }
}
