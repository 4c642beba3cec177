using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>Bodies, and who holds what.</summary>
public static partial class RecordGenerators
{
    /// <summary>A body.</summary>
    public static Gen<Body> Body =>
        from id in Bodies
        from start in OpenDate
        from end in OpenDate
        from seats in Inner(Seat)
        select new Body { Id = id, From = start, To = end, Seats = seats };

    /// <summary>A seat.</summary>
    public static Gen<Seat> Seat =>
        from office in Maybe(Offices)
        from standing in Gen.Elements(Standing.Voting, Standing.NonVoting, Standing.Attendee)
        from start in OpenDate
        from end in OpenDate
        from vacant in Inner(Spell)
        from suspended in Inner(Spell)
        select new Seat { Office = office, Standing = standing, From = start, To = end, Vacant = vacant, Suspended = suspended };

    /// <summary>A spell in which a seat is vacant or suspended.</summary>
    public static Gen<Spell> Spell =>
        from start in OpenDate
        from end in OpenDate
        select new Spell { From = start, To = end };

    /// <summary>An appointment.</summary>
    public static Gen<Appointment> Appointment =>
        from id in Ids("a")
        from role in Gen.Elements("chair", "deputy", "support")
        from body in Maybe(Bodies)
        from office in Offices
        from principal in Maybe(Offices)
        from start in Date
        from end in OpenDate
        select new Appointment { Id = id, Role = role, Body = body, Office = office, For = principal, From = start, To = end };

    /// <summary>A delegation.</summary>
    public static Gen<Delegation> Delegation =>
        from id in Ids("g")
        from principal in Offices
        from holder in Offices
        from start in Date
        from end in OpenDate
        select new Delegation { Id = id, Principal = principal, Delegate = holder, From = start, To = end };

    /// <summary>An assignment.</summary>
    public static Gen<Assignment> Assignment =>
        from id in Ids("w")
        from item in Gen.Elements("learning", "quality")
        from holder in Gen.Elements("east", "west")
        from start in Date
        from end in OpenDate
        select new Assignment { Id = id, Item = item, Holder = holder, From = start, To = end };

    private static Gen<PartnershipRecords> Terms =>
        from appointments in Top(Appointment)
        from delegations in Top(Delegation)
        from assignments in Top(Assignment)
        select new PartnershipRecords { Appointments = appointments, Delegations = delegations, Assignments = assignments };
}
