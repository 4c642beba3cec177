using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Demands;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Comparing;

/// <summary>
/// Puts into records in which a rule is kept what it speaks about where it calls for none of it: a minimum asks for nothing to
/// happen, and a limit on meetings for no meeting.
/// </summary>
internal sealed class Seeds(string rule, Ruleset old, Ruleset @new, Interval horizon)
{
    private readonly List<Rule> versions = [.. new[] { old, @new }.SelectMany(r => r.Rules.Where(h => h.Id == rule)).SelectMany(h => h.Versions)];

    /// <summary>The records of an example with what the rule speaks about, which reach back as far as either ruleset is in force.</summary>
    public PartnershipRecords Engaged(PartnershipRecords records) => Reaching(WithDoers(WithCase(WithMeeting(records))));

    private IEnumerable<Demand> Demands => versions.SelectMany(v => v.Kind.Demands(v));

    private PartnershipRecords WithMeeting(PartnershipRecords records)
    {
        var scene = Demands.OfType<CountDemand>().Select(d => d.Scene).FirstOrDefault(s => s.Type == SceneType.Meeting && !s.Of.IsEmpty);
        return scene is null || !records.Meetings.Items.IsEmpty ? records : records with
        {
            Bodies = records.Bodies.With([.. records.Bodies.Items.Where(b => b.Id != scene.Of[0]), new() { Id = scene.Of[0], Seats = Recorded.Whole<Seat>() }]),
            Meetings = records.Meetings.With(
            [
                new()
                {
                    Id = $"{scene.Of[0]}-meeting",
                    Bodies = [scene.Of[0]],
                    Kind = scene.MeetingKinds.IsEmpty ? Known<string>.None : scene.MeetingKinds[0],
                    Date = DateArithmetic.Shift(horizon.First, 30),
                    Status = MeetingStatus.Held,
                },
            ]),
        };
    }

    private PartnershipRecords WithCase(PartnershipRecords records)
    {
        var clock = Demands.OfType<ClockDemand>().FirstOrDefault(d => d.Scene is { Type: SceneType.Case, Of.IsEmpty: false });
        var isThere = clock is null || records.Cases.Items.Any(c => c.Events.Items.Any(e => e.Event == clock.After) && c.Events.Items.Any(e => e.Event == clock.Event));
        return isThere ? records : records with
        {
            Cases = records.Cases.With(
            [
                .. records.Cases.Items,
                new()
                {
                    Id = $"{clock!.Scene.Of[0]}-case",
                    Kind = clock.Scene.Of[0],
                    Area = Known<ValueList<string>>.None,
                    Events = Recorded.Whole<CaseEvent>(Happened(clock.After, 30), Happened(clock.Event, 90)),
                    Facts = versions.Select(v => v.If).FirstOrDefault(f => f.Values.Count > 0) ?? Facts.Empty,
                },
            ]),
        };

        CaseEvent Happened(string name, int days) =>
            new() { Event = name, Date = DateArithmetic.Shift(horizon.First, days), By = clock.By.IsEmpty || name != clock.Event ? Known<string>.None : clock.By[0] };
    }

    // Of somebody of whom nothing is recorded it could not be told who it is.
    private PartnershipRecords WithDoers(PartnershipRecords records)
    {
        var names = Demands.OfType<ClockDemand>().SelectMany(d => d.By).Distinct(StringComparer.Ordinal)
            .Where(n => records.Bodies.Items.All(b => b.Id != n && b.Kind != n) && records.Offices.Items.All(o => o.Id != n) && records.Agencies.Items.All(a => a.Id != n));
        return records with { Agencies = records.Agencies.With([.. records.Agencies.Items, .. names.Select(n => new Agency { Id = n })]) };
    }

    // Where one of the two is in force sooner, what is recorded must reach as far back: else it could not be told.
    private PartnershipRecords Reaching(PartnershipRecords records) => records with
    {
        Partnership = "an-example",
        Areas = Reaching(records.Areas),
        Agencies = Reaching(records.Agencies),
        Offices = Reaching(records.Offices),
        Bodies = Reaching(records.Bodies),
        Appointments = Reaching(records.Appointments),
        Delegations = Reaching(records.Delegations),
        Meetings = Reaching(records.Meetings),
        Decisions = Reaching(records.Decisions),
        Cases = Reaching(records.Cases),
        Documents = Reaching(records.Documents),
        Concerns = Reaching(records.Concerns),
        Actions = Reaching(records.Actions),
        Activities = Reaching(records.Activities),
        Assignments = Reaching(records.Assignments),
    };

    private Recorded<T> Reaching<T>(Recorded<T> list)
    {
        var first = versions.Min(v => v.Whole.First);
        return list.Reach != Reach.Between || first >= list.From || first.Year < list.From.Year - 10 ? list : new(Reach.Between, first, list.To, list.Items);
    }
}
