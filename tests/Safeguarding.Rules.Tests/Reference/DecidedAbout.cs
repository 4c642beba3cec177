using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>What decisions are about, and what happened to it.</summary>
internal sealed class DecidedAbout(Judged judged, Offices offices)
{
    private PartnershipRecords Records => judged.Records;

    /// <summary>About nothing, or about an appointment, to which nothing happens.</summary>
    public static bool IsAboutNothing(Decision decision) =>
        !decision.Case.HasValue && !decision.Document.HasValue && !decision.Concern.HasValue
        && (decision.Appointment.HasValue || (decision.Case.IsNone && decision.Document.IsNone && decision.Concern.IsNone));

    /// <summary>What it is about; <c>null</c>: nothing that happens, or nothing that is recorded.</summary>
    public Matter? Matter(Decision decision) =>
        decision.Case.TryGet(out var it) ? Records.Cases.Items.Where(c => c.Id == it).Select(Reference.Matter.Of).FirstOrDefault()
        : decision.Document.TryGet(out var document) ? Records.Documents.Items.Where(d => d.Id == document).Select(Reference.Matter.Of).FirstOrDefault()
        : decision.Concern.TryGet(out var concern) ? Records.Concerns.Items.Where(c => c.Id == concern).Select(Reference.Matter.Of).FirstOrDefault()
        : null;

    /// <summary>Its areas, its facts, and what it is; the type is <c>null</c> where that is not recorded.</summary>
    public (Known<ValueList<string>> Area, Facts Facts, string? Type) About(Decision decision)
    {
        if (Matter(decision) is { } matter)
        {
            return (matter.Area, matter.Facts, matter.Type);
        }

        if (!IsAboutNothing(decision))
        {
            return (default, Facts.Empty, null);
        }

        // An appointment is of the area of its body.
        var appointment = decision.Appointment.TryGet(out var id) ? Records.Appointments.Items.FirstOrDefault(a => a.Id == id) : null;
        return (decision.Appointment.IsNone || appointment?.Body.IsNone == true ? Known<ValueList<string>>.None
            : appointment?.Body.TryGet(out var body) == true ? offices.Body(body)?.Area ?? default : default, Facts.Empty, null);
    }

    /// <summary>The days on which an event happened, first to last, and whether there was no other by the as-of date.</summary>
    public (List<When> Days, bool IsWhole) Happened(Matter matter, string name)
    {
        List<When> days = [];
        bool isWhole;
        if (matter.Own.TryGetValue(name, out var own))
        {
            days.AddRange(own.Items.Where(d => judged.Seen(d) == true).Select(d => Dated(matter, d)));
            isWhole = own.Reach == Reach.Whole && days.Count == own.Items.Count && (days.Count > 0 || judged.AsOf <= SpeaksTo(matter));
        }
        else
        {
            var named = matter.Events.Items.Where(e => e.Event == name).ToList();
            days.AddRange(named.Where(e => judged.Seen(e.Date) == true).Select(e => Dated(matter, e.Date)));
            isWhole = IsWhole(matter, judged.AsOf) && days.Count == named.Count;
        }

        return ([.. days.OrderBy(d => d.Latest)], isWhole);
    }

    private When Dated(Matter matter, When date) => matter.Type switch
    {
        "case" => judged.Dated(date, Records.Cases),
        "document" => judged.Dated(date, Records.Documents),
        _ => judged.Dated(date, Records.Concerns),
    };

    private DateOnly SpeaksTo(Matter matter) => matter.Type switch
    {
        "case" => Records.Cases.SpeaksTo(),
        "document" => Records.Documents.SpeaksTo(),
        _ => Records.Concerns.SpeaksTo(),
    };

    // Whether its list of events is whole up to a day.
    private bool IsWhole(Matter matter, DateOnly day)
    {
        var dates = matter.Events.Items.Select(e => (When?)e.Date);
        return matter.Type switch
        {
            "case" => matter.Events.WholeTo(day, Records.Cases, dates),
            "document" => matter.Events.WholeTo(day, Records.Documents, dates),
            _ => matter.Events.WholeTo(day, Records.Concerns, dates),
        };
    }

    /// <summary>The days of an event, also those that may be yet to come.</summary>
    public static List<When> All(Matter matter, string name) =>
        [.. matter.Own.TryGetValue(name, out var own) ? own.Items : matter.Events.Items.Where(e => e.Event == name).Select(e => e.Date)];

    /// <summary>Whether it says of an event at all that it did not happen, however far it reaches.</summary>
    public static bool Says(Matter matter, string name) => matter.Own.TryGetValue(name, out var own)
        ? own.Reach == Reach.Whole && own.Items.IsEmpty
        : matter.Events.Reach is Reach.Whole or Reach.Between && !matter.Events.Items.Any(e => e.Event == name);
}
