namespace Safeguarding.Rules.Records.Checking;

/// <summary>Lists whose silence proves nothing, or more than anybody said.</summary>
internal static class ReachCheck
{
    public static IEnumerable<RecordProblem> In(PartnershipRecords records) =>
    [
        .. Of(ListNames.Areas, records.Areas.Reach),
        .. Of(ListNames.Agencies, records.Agencies.Reach),
        .. Of(ListNames.Offices, records.Offices.Reach),
        .. Of(ListNames.Bodies, records.Bodies.Reach),
        .. Of(ListNames.Appointments, records.Appointments.Reach),
        .. Of(ListNames.Delegations, records.Delegations.Reach),
        .. Of(ListNames.Meetings, records.Meetings.Reach),
        .. Of(ListNames.Decisions, records.Decisions.Reach),
        .. Of(ListNames.Cases, records.Cases.Reach),
        .. Of(ListNames.Documents, records.Documents.Reach),
        .. Of(ListNames.Concerns, records.Concerns.Reach),
        .. Of(ListNames.Actions, records.Actions.Reach),
        .. Of(ListNames.Activities, records.Activities.Reach),
        .. Of(ListNames.Assignments, records.Assignments.Reach),
    ];

    private static IEnumerable<RecordProblem> Of(string list, Reach reach) => reach switch
    {
        Reach.NotKept => [new() { Kind = RecordProblemKind.ListNotKept, List = list }],
        Reach.Some => [new() { Kind = RecordProblemKind.ReachNotSaid, List = list }],
        Reach.Whole => [new() { Kind = RecordProblemKind.WholeWithoutDays, List = list }],
        _ => [],
    };
}
