namespace Safeguarding.Rules.Records.Checking;

/// <summary>Every check, in one list.</summary>
internal static class RecordCheck
{
    private static readonly string[] InOrder =
    [
        ListNames.Areas, ListNames.Agencies, ListNames.Offices, ListNames.Bodies, ListNames.Appointments, ListNames.Delegations,
        ListNames.Meetings, ListNames.Decisions, ListNames.Cases, ListNames.Documents, ListNames.Concerns, ListNames.Actions,
        ListNames.Activities, ListNames.Assignments, ListNames.Waivers,
    ];

    public static ValueList<RecordProblem> All(PartnershipRecords records) =>
        Sorted([.. ReachCheck.In(records), .. DuplicateCheck.In(records), .. MissingNames(records), .. Contradicting(records)]);

    public static ValueList<RecordProblem> Contradictions(PartnershipRecords records) => Sorted(Contradicting(records));

    private static IEnumerable<RecordProblem> Contradicting(PartnershipRecords records) =>
        [.. OrderCheck.In(records), .. TermCheck.In(records), .. MinutesCheck.In(records)];

    private static IReadOnlyList<RecordProblem> MissingNames(PartnershipRecords records)
    {
        var known = new KnownNames(records);
        var check = new NameCheck();
        BodyNames.In(records, known, check);
        MeetingNames.In(records, known, check);
        DecisionNames.In(records, known, check);
        MatterNames.In(records, known, check);
        return check.Missing;
    }

    private static ValueList<RecordProblem> Sorted(IEnumerable<RecordProblem> problems) =>
        problems.OrderBy(p => Array.IndexOf(InOrder, p.List)).ThenBy(p => p.Place ?? -1).ToValueList();
}
