namespace Safeguarding.Rules.Records.Checking;

/// <summary>The lists by the names that they have in the files.</summary>
internal static class ListNames
{
    public const string Areas = "areas";
    public const string Agencies = "agencies";
    public const string Offices = "offices";
    public const string Bodies = "bodies";
    public const string Appointments = "appointments";
    public const string Delegations = "delegations";
    public const string Meetings = "meetings";
    public const string Decisions = "decisions";
    public const string Cases = "cases";
    public const string Documents = "documents";
    public const string Concerns = "concerns";
    public const string Actions = "actions";
    public const string Activities = "activities";
    public const string Assignments = "assignments";
    public const string Waivers = "waivers";
}
