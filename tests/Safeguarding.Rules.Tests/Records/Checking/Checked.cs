using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Records.Checking;

/// <summary>What the check says, one sentence a line.</summary>
internal static class Checked
{
    public static IEnumerable<string> Sentences(PartnershipRecords records) => records.Check().Select(p => p.ToString());
}
