namespace Safeguarding.Rules.Records.Checking;

/// <summary>Ends before the beginning, on whichever of its possible days each of the two was.</summary>
internal static class OrderCheck
{
    public static IEnumerable<RecordProblem> In(PartnershipRecords records) =>
    [
        .. Spot.Each(ListNames.Bodies, records.Bodies.Items, b => b.Id)
            .SelectMany(b => Of(b.Spot, b.Item)),
        .. Spot.Each(ListNames.Appointments, records.Appointments.Items, a => a.Id)
            .SelectMany(a => Of(a.Spot, "to", a.Item.From, a.Item.To)),
        .. Spot.Each(ListNames.Delegations, records.Delegations.Items, d => d.Id)
            .SelectMany(d => Of(d.Spot, "to", d.Item.From, d.Item.To)),
        .. Spot.Each(ListNames.Documents, records.Documents.Items, d => d.Id)
            .SelectMany(d => Of(d.Spot, "period-to", d.Item.PeriodFrom, d.Item.PeriodTo)),
        .. Spot.Each(ListNames.Concerns, records.Concerns.Items, c => c.Id)
            .SelectMany(c => Of(c.Spot, c.Item)),
        .. Spot.Each(ListNames.Assignments, records.Assignments.Items, a => a.Id)
            .SelectMany(a => Of(a.Spot, "to", a.Item.From, a.Item.To)),
        .. Spot.Each(ListNames.Waivers, records.Waivers, w => w.Id)
            .SelectMany(w => Of(w.Spot, "to", w.Item.From, w.Item.To)),
    ];

    private static IEnumerable<RecordProblem> Of(Spot spot, Body body) =>
    [
        .. Of(spot, "to", body.From, body.To),
        .. body.Seats.Items.SelectMany((seat, entry) => Of(spot, seat, entry)),
    ];

    private static IEnumerable<RecordProblem> Of(Spot spot, Seat seat, int entry) =>
    [
        .. Of(spot, "seats/to", seat.From, seat.To, entry),
        .. seat.Vacant.Items.SelectMany(v => Of(spot, "seats/vacant/to", v.From, v.To, entry)),
        .. seat.Suspended.Items.SelectMany(s => Of(spot, "seats/suspended/to", s.From, s.To, entry)),
    ];

    private static IEnumerable<RecordProblem> Of(Spot spot, Concern concern) =>
    [
        .. Of(spot, "resolved", concern.Raised, concern.Resolved.Date),
        .. concern.Steps.Items.SelectMany((step, entry) => Of(spot, "steps/left", step.Entered, step.Left.Date, entry)),
    ];

    private static IEnumerable<RecordProblem> Of(Spot spot, string field, When? from, When? to, int? entry = null) =>
        from is { } first && to is { } last && last.Latest < first.Earliest
            ? [spot.Has(RecordProblemKind.EndsBeforeItBegins, field, last.ToString(), first.ToString(), entry: entry)]
            : [];
}
