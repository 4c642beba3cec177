namespace Safeguarding.Rules.Records.Checking;

/// <summary>Names in decisions.</summary>
internal static class DecisionNames
{
    public static void In(PartnershipRecords records, KnownNames known, NameCheck check)
    {
        // One list of items for each meeting: their ids are their meeting's own.
        var items = records.Meetings.Items.ToLookup(m => m.Id, m => Names.Of("items", m.Items, i => i.Id), StringComparer.Ordinal);
        foreach (var (spot, decision) in Spot.Each(ListNames.Decisions, records.Decisions.Items, d => d.Id))
        {
            check.One(spot, "body", decision.Body, known.Bodies);
            check.One(spot, "agency", decision.Agency, known.Agencies);
            check.One(spot, "meeting", decision.Meeting, known.Meetings);
            if (decision.Meeting.TryGet(out var meeting) && items[meeting].FirstOrDefault() is { } itsItems)
            {
                check.One(spot, "item", decision.Item, itsItems);
            }

            check.One(spot, "case", decision.Case, known.Cases);
            check.One(spot, "document", decision.Document, known.Documents);
            check.One(spot, "concern", decision.Concern, known.Concerns);
            check.One(spot, "appointment", decision.Appointment, known.Appointments);
            Votes(spot, decision, known, check);
            check.One(spot, "confirmed/meeting", At(decision.Confirmed), known.Meetings);
            check.One(spot, "reported-back/meeting", At(decision.ReportedBack), known.Meetings);
            check.One(spot, "about-agency", decision.AboutAgency, known.Agencies);
        }
    }

    private static void Votes(Spot spot, Decision decision, KnownNames known, NameCheck check)
    {
        for (var i = 0; i < decision.Approvals.Items.Count; i++)
        {
            var approval = decision.Approvals.Items[i];
            check.One(spot, "approvals/office", approval.Office, known.Offices, i);
            check.One(spot, "approvals/for", approval.For, known.Offices, i);
        }

        for (var i = 0; i < decision.Consulted.Items.Count; i++)
        {
            check.One(spot, "consulted/office", decision.Consulted.Items[i].Office, known.Offices, i);
        }
    }

    private static Known<string> At(Known<FollowUp> followUp) =>
        followUp.TryGet(out var done) ? done.Meeting : Known<string>.NotRecorded;
}
