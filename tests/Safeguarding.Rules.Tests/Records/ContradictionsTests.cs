using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Records;

public sealed class ContradictionsTests
{
    private static readonly PartnershipRecords Records = Some.Records() with
    {
        Appointments = Some.Whole(Some.Appointment("a1"), Some.Appointment("a2", "dsp-police", "2025-01-01"), Some.Appointment("a2") with { Role = "support" }),
        Meetings = Some.Whole(Some.Meeting() with { Chair = "nobody", Cancelled = Some.On("2025-01-15") }),
    };

    [Fact]
    public void Contradictions_are_found_by_either_of_the_two() =>
        Assert.Equal(Records.Contradictions().Of("appointments", "a1"), Records.Contradictions().Of("appointments", "a2"));

    [Fact]
    public void Contradictions_leave_out_what_is_only_missing_or_doubled()
    {
        Assert.Equal([RecordProblemKind.TermsOverlap, RecordProblemKind.HeldAndCancelled], Records.Contradictions().All.Select(p => p.Kind));
        Assert.Equal(Records.Contradictions().All, Records.Check().Where(p => p.IsContradiction));
        Assert.Contains(Records.Check(), p => p.Kind == RecordProblemKind.DuplicateId);
    }

    [Fact]
    public void Item_without_a_contradiction_has_none() => Assert.Empty(Records.Contradictions().Of("meetings", "a1"));

    [Fact]
    public void Contradictions_of_generated_records_are_the_part_of_the_check_that_contradicts() => Law.Holds(
        RecordGenerators.Records,
        records => records.Contradictions().All.SequenceEqual(records.Check().Where(p => p.IsContradiction)),
        RecordGenerators.Smaller,
        times: 100);
}
