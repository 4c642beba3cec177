using System.Globalization;
using System.Text.RegularExpressions;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Testing;

namespace Safeguarding.Rules.Tests.Laws;

/// <summary>
/// What must change nothing in a report: the order of records and of rules, the form of the file, and records that the rule does not
/// speak about; and what holds of every report, whatever is in it.
/// </summary>
public sealed partial class SameReportLaw
{
    private static readonly RulesetReader Reader = new(RuleKinds.Default.All.ToDictionary(k => k.Name, k => k.Shape, StringComparer.Ordinal));

    public static TheoryData<string> Kinds => [.. RandomRulesets.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_report_hangs_on_what_is_said_and_not_on_how(string kind)
    {
        foreach (var one in LawCases.Of(kind))
        {
            var records = one.Recorded(one.Dice.Pick(0, 3, 15));
            var evaluation = one.Ruleset.Evaluate(records, one.AsOf);
            var report = evaluation.ToText();
            Holds(one, "the order of records changes nothing", report == one.Ruleset.Evaluate(Reversed(records), one.AsOf).ToText());
            Holds(one, "the order of rules and the form of the file change nothing", report == Rewritten(one).Evaluate(records, one.AsOf).ToText());
            Assert.Equal(Shown(one, evaluation), Shown(one, one.Ruleset.Evaluate(WithUnrelated(records, one), one.AsOf)));
            foreach (var finding in evaluation.Findings)
            {
                Holds(one, $"what is still to be done never lies in the past: {finding.Why.NextStep}", finding.Outcome == Outcome.CannotTell || Days(finding.Why.NextStep).All(day => day >= one.AsOf));
                Holds(one, $"what is past its last day is not still to come: {finding}", finding.Outcome != Outcome.NotYetDue || finding.Due is null || finding.Due.Value.Latest >= one.AsOf || one.Text.Contains("not-before", StringComparison.Ordinal));
                Holds(one, $"only what is late has days overdue: {finding}", finding.OverdueDays is null or > 0);
            }
        }
    }

    // A last day that is past may be named as one; of some days the last counts.
    [GeneratedRegex(@"(?<!it was due ([-\d]+ to )?)\b(?<day>\d{4}-\d{2}-\d{2})\b(?! to \d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day { get; }

    private static IEnumerable<DateOnly> Days(string? text) => text is null ? []
        : Day.Matches(text).Select(m => DateOnly.ParseExact(m.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static PartnershipRecords Reversed(PartnershipRecords records) => records with
    {
        Areas = Reversed(records.Areas),
        Agencies = Reversed(records.Agencies),
        Offices = Reversed(records.Offices),
        Bodies = Reversed(records.Bodies),
        Appointments = Reversed(records.Appointments),
        Delegations = Reversed(records.Delegations),
        Meetings = Reversed(records.Meetings),
        Decisions = Reversed(records.Decisions),
        Cases = Reversed(records.Cases),
        Documents = Reversed(records.Documents),
        Concerns = Reversed(records.Concerns),
        Actions = Reversed(records.Actions),
        Activities = Reversed(records.Activities),
        Assignments = Reversed(records.Assignments),
        Waivers = records.Waivers.Reverse().ToValueList(),
    };

    private static Recorded<T> Reversed<T>(Recorded<T> list) => list.With([.. list.Items.Reverse()]);

    private static Ruleset Rewritten(RandomCase one)
    {
        var report = new Report();
        var text = Reader.Write(Reader.Read(new SourceText("law.yaml", one.Text), report)!);
        return new RulesetLoader().Text("law.yaml", text).OrThrow();
    }

    /// <summary>With a body, a meeting, a decision, a case, a document, an action and an activity of kinds that no rule names.</summary>
    private static PartnershipRecords WithUnrelated(PartnershipRecords records, RandomCase one)
    {
        var day = When.On(one.AsOf.AddDays(-one.Dice.Below(300)));
        return records with
        {
            Bodies = With(records.Bodies, new() { Id = "unrelated", Kind = "unrelated", From = When.On(RandomPartnership.Start), Seats = Recorded.Whole<Seat>() }),
            Meetings = With(records.Meetings, new() { Id = "unrelated", Bodies = ["unrelated"], Date = day, Status = MeetingStatus.Held }),
            Decisions = With(records.Decisions, new() { Id = "unrelated", Type = "unrelated", Date = day, Outcome = DecisionOutcome.Noted, Body = "unrelated", AboutAgency = Known<string>.None, Approvals = Recorded.Whole<Approval>() }),
            Cases = With(records.Cases, new() { Id = "unrelated", Kind = "unrelated" }),
            Documents = With(records.Documents, new() { Id = "unrelated", Kind = "unrelated", Published = Occurrence.On(day) }),
            Actions = With(records.Actions, new() { Id = "unrelated", Plan = "unrelated", Owner = Known<ValueList<string>>.None, Due = day }),
            Activities = With(records.Activities, new() { Id = "unrelated", Kind = "unrelated", Date = day }),
        };
    }

    private static Recorded<T> With<T>(Recorded<T> list, T more) => list.IsKept ? list.With([.. list.Items, more]) : list;

    /// <summary>The findings about what is not unrelated.</summary>
    private static string Shown(RandomCase one, Evaluation evaluation) => string.Join('\n', evaluation.Findings
        .Where(f => !f.Subject.Id.Contains("unrelated", StringComparison.Ordinal))
        .Select(f => $"{f} {f.Due} {f.MetOn}")
        .Prepend($"{one}\n{one.Text}"));

    private static void Holds(RandomCase one, string law, bool holds) => Assert.True(holds, $"{one}: {law}\n{one.Text}");
}
