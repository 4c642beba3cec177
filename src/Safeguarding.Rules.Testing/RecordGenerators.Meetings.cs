using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <summary>Meetings and decisions.</summary>
public static partial class RecordGenerators
{
    /// <summary>A meeting.</summary>
    public static Gen<Meeting> Meeting =>
        from id in Ids("m")
        from body in Bodies
        from date in Date
        from status in Gen.Elements(MeetingStatus.NotRecorded, MeetingStatus.Held, MeetingStatus.Scheduled, MeetingStatus.Cancelled)
        from called in Occurrence
        from cancelled in Gen.Frequency((2, Gen.Constant(Rules.Records.Occurrence.None)), (1, Occurrence))
        from minutes in Minutes
        from notice in Notice
        from papers in Occurrence
        select minutes with
        {
            Id = id,
            Bodies = [body],
            Date = date,
            Status = status,
            Called = called,
            Cancelled = cancelled,
            NoticeGiven = notice.NoticeGiven,
            NoticeBy = notice.NoticeBy,
            NoticeStates = notice.NoticeStates,
            PapersSent = papers,
        };

    /// <summary>A line of an attendance list.</summary>
    public static Gen<Attendance> Attendance =>
        from office in Offices
        from absent in Gen.Elements(null, "dcs-east", "dsp-police")
        from present in Gen.Elements(Presence.Yes, Presence.No, Presence.Part, Presence.NotRecorded)
        from apology in YesNo
        select new Attendance { Office = office, For = absent, Present = present, Apology = apology };

    /// <summary>An item of a meeting.</summary>
    public static Gen<AgendaItem> AgendaItem =>
        from id in Ids("i")
        from topic in Maybe(Gen.Elements("scrutiny", "budget"))
        from absent in Maybe(Few(Offices))
        from chair in Maybe(Offices)
        from relevant in Maybe(Few(Agencies))
        select new AgendaItem { Id = id, Topic = topic, Absent = absent, Chair = chair, RelevantTo = relevant };

    /// <summary>A decision.</summary>
    public static Gen<Decision> Decision =>
        from id in Ids("d")
        from date in Date
        from body in Maybe(Bodies)
        from outcome in Gen.Elements(DecisionOutcome.Approved, DecisionOutcome.Refused, DecisionOutcome.Noted)
        from mode in Gen.Elements(DecisionMode.NotRecorded, DecisionMode.Consensus, DecisionMode.Unanimous)
        from approvals in Inner(Approval)
        from consulted in Inner(Consultation)
        from confirmed in Maybe(FollowUp)
        from reported in Maybe(FollowUp)
        select new Decision
        {
            Id = id,
            Type = "sign-off",
            Date = date,
            Body = body,
            Outcome = outcome,
            Mode = mode,
            Approvals = approvals,
            Consulted = consulted,
            Confirmed = confirmed,
            ReportedBack = reported,
        };

    /// <summary>An approval.</summary>
    public static Gen<Approval> Approval =>
        from office in Offices
        from principal in Maybe(Offices)
        from date in OpenDate
        from vote in Gen.Elements(Vote.For, Vote.Against, Vote.Abstain)
        select new Approval { Office = office, For = principal, Date = date, Vote = vote };

    /// <summary>A consultation.</summary>
    public static Gen<Consultation> Consultation =>
        from office in Offices
        from date in Date
        select new Consultation { Office = office, Date = date };

    /// <summary>A confirmation or a report back.</summary>
    public static Gen<FollowUp> FollowUp =>
        from date in Date
        from meeting in Maybe(Ids("m"))
        select new FollowUp { Date = date, Meeting = meeting };

    private static Gen<Meeting> Minutes =>
        from chair in Maybe(Offices)
        from attendance in Inner(Attendance)
        from items in Inner(AgendaItem)
        from used in Gen.Elements(true, false)
        from quorate in YesNo
        select new Meeting
        {
            Id = string.Empty,
            Bodies = [],
            Date = When.Unknown,
            Chair = chair,
            Attendance = attendance,
            Items = items,
            Discretion = used ? new Discretion { By = "dcs-east", Why = "urgent" } : Known<Discretion>.None,
            SaidQuorate = quorate,
        };

    private static Gen<Meeting> Notice =>
        from given in Occurrence
        from sender in Maybe(Offices)
        from states in Maybe(Few(Gen.Elements("agenda", "place")))
        select new Meeting { Id = string.Empty, Bodies = [], Date = When.Unknown, NoticeGiven = given, NoticeBy = sender, NoticeStates = states };
}
