namespace Safeguarding.Rules.Records.Checking;

/// <summary>Names in the lists of who there is: agencies, offices, bodies, appointments, delegations.</summary>
internal static class BodyNames
{
    public static void In(PartnershipRecords records, KnownNames known, NameCheck check)
    {
        foreach (var (spot, agency) in Spot.Each(ListNames.Agencies, records.Agencies.Items, a => a.Id))
        {
            check.Each(spot, "area", agency.Area, known.Areas);
        }

        foreach (var (spot, office) in Spot.Each(ListNames.Offices, records.Offices.Items, o => o.Id))
        {
            check.One(spot, "agency", office.Agency, known.Agencies);
            check.Each(spot, "area", office.Area, known.Areas);
        }

        foreach (var (spot, body) in Spot.Each(ListNames.Bodies, records.Bodies.Items, b => b.Id))
        {
            check.Each(spot, "area", body.Area, known.Areas);
            for (var i = 0; i < body.Seats.Items.Count; i++)
            {
                check.One(spot, "seats/office", body.Seats.Items[i].Office, known.Offices, i);
            }

            check.Each(spot, "established-by", body.EstablishedBy, known.Bodies);
            check.Each(spot, "succeeds", body.Succeeds, known.Bodies);
        }

        foreach (var (spot, appointment) in Spot.Each(ListNames.Appointments, records.Appointments.Items, a => a.Id))
        {
            check.One(spot, "body", appointment.Body, known.Bodies);
            check.One(spot, "office", appointment.Office, known.Offices);
            check.One(spot, "for", appointment.For, known.Offices);
        }

        foreach (var (spot, delegation) in Spot.Each(ListNames.Delegations, records.Delegations.Items, d => d.Id))
        {
            check.One(spot, "principal", delegation.Principal, known.Offices);
            check.One(spot, "delegate", delegation.Delegate, known.Offices);
        }
    }
}
