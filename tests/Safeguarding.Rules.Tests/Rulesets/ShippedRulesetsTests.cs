using Safeguarding.Rules.Analysis;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Rulesets;

/// <summary>Every ruleset that ships loads without a warning, and none of the ways to know nothing makes it compliant.</summary>
public sealed class ShippedRulesetsTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    public static TheoryData<string> Names => [.. RulesetLoader.ShippedNames];

    [Fact]
    public void There_are_rulesets_and_every_one_on_disk_ships()
    {
        Assert.True(RulesetLoader.ShippedNames.Count >= 6);
        var onDisk = Directory.GetFiles(Repository.Path("rulesets"), "*.yaml", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".cases.yaml", StringComparison.Ordinal) && File.ReadLines(f).Any(l => l.StartsWith("ruleset:", StringComparison.Ordinal)))
            .Select(f => Path.GetRelativePath(Repository.Path("rulesets"), f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("examples/", StringComparison.Ordinal))
            .Select(f => f[..^".yaml".Length])
            .Order(StringComparer.Ordinal);
        Assert.Equal(onDisk, RulesetLoader.ShippedNames);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Shipped_ruleset_loads_without_error_or_warning(string name)
    {
        var loaded = new RulesetLoader().Shipped(name);

        Assert.Equal([], loaded.Diagnostics.Where(d => d.Severity is Severity.Error or Severity.Warning).Select(d => d.ToString()));
        Assert.NotEmpty(loaded.OrThrow().Rules);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Shipped_ruleset_is_named_as_its_file(string name) => Assert.Equal(name, Shipped(name).Name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Records_that_were_never_set_are_not_compliant(string name) => IsNotCompliant(name, new());

    [Theory]
    [MemberData(nameof(Names))]
    public void Lists_that_are_only_given_are_not_compliant(string name) => IsNotCompliant(name, new()
    {
        Areas = [],
        Agencies = [],
        Offices = [],
        Bodies = [new() { Id = "executive" }],
        Appointments = [],
        Delegations = [],
        Meetings = [],
        Decisions = [],
        Cases = [],
        Documents = [],
        Concerns = [],
        Actions = [],
        Activities = [],
        Assignments = [],
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Empty_lists_that_reach_everywhere_are_not_compliant(string name) => IsNotCompliant(name, Everywhere());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistyped_body_is_not_compliant(string name) => IsNotCompliant(name, Everywhere() with { Bodies = Reaching<Body>(new Body { Id = "excutive" }) });

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_names_a_mistyped_body_is_not_compliant(string name)
    {
        var ruleset = Shipped(name);
        var kept = Assert.IsType<Fits>(Consistency.Prove(ruleset));
        var (records, asOf) = (kept.Witness, kept.AsOf);
        Assert.Equal(ruleset.Status == Rules.Evaluating.RulesetStatus.Adopted ? Verdict.Compliant : Verdict.NothingJudged, ruleset.Evaluate(records, asOf).Verdict);

        // One body that a rule speaks of, and every meeting, appointment, decision or concern of it is written with the same slip.
        var text = File.ReadAllText(Repository.Path("rulesets", name + ".yaml"));
        foreach (var body in records.Bodies.Items.Select(b => b.Id).Where(id => text.Contains($"body: {id}", StringComparison.Ordinal)))
        {
            string Slip(string of) => of == body ? of + "x" : of;
            Known<string> Slipped(Known<string> of) => of.TryGet(out var known) ? Slip(known) : of;
            foreach (var wrong in new[]
            {
                records with { Meetings = records.Meetings.With([.. records.Meetings.Items.Select(m => m with { Bodies = [.. m.Bodies.Select(Slip)] })]) },
                records with { Appointments = records.Appointments.With([.. records.Appointments.Items.Select(a => a with { Body = Slipped(a.Body) })]) },
                records with { Decisions = records.Decisions.With([.. records.Decisions.Items.Select(d => d with { Body = Slipped(d.Body) })]) },
                records with { Concerns = records.Concerns.With([.. records.Concerns.Items.Select(c => c with { Forum = Slipped(c.Forum) })]) },
            }.Where(w => w != records))
            {
                Assert.True(ruleset.Evaluate(wrong, asOf).Verdict != Verdict.Compliant, $"{name}: {string.Join("\n", wrong.Check().Where(p => p.Kind == RecordProblemKind.NotInList))}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_forgotten_list_is_never_better_than_the_list(string name)
    {
        var ruleset = Shipped(name);
        var records = new RulesetLoader().Records(Repository.Path("rulesets", "examples", "sussex-executive.yaml")).OrThrow();
        foreach (var forgotten in new[]
        {
            records with { Meetings = default }, records with { Decisions = default }, records with { Appointments = default },
            records with { Documents = default }, records with { Bodies = default }, records with { Areas = default }, records with { Offices = default },
        })
        {
            Assert.True(
                ruleset.Evaluate(forgotten, AsOf).Verdict != Verdict.Compliant || ruleset.Evaluate(records, AsOf).Verdict == Verdict.Compliant,
                $"{name} is compliant only because a list was forgotten");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_not_adopted_binds_nobody(string name)
    {
        var ruleset = Shipped(name);
        var records = new RulesetLoader().Records(Repository.Path("rulesets", "examples", "sussex-executive.yaml")).OrThrow();
        if (ruleset.Status != Rules.Evaluating.RulesetStatus.Adopted)
        {
            Assert.Equal(Verdict.NothingJudged, ruleset.Evaluate(records, AsOf).Verdict);
        }
    }

    private static void IsNotCompliant(string name, PartnershipRecords records) =>
        Assert.NotEqual(Verdict.Compliant, Shipped(name).Evaluate(records, AsOf).Verdict);

    private static Ruleset Shipped(string name) => new RulesetLoader().Shipped(name).OrThrow();

    private static Recorded<T> Reaching<T>(params T[] items) => Recorded.Between<T>(new(2000, 1, 1), new(2030, 12, 31), items);

    private static PartnershipRecords Everywhere() => new()
    {
        Areas = Reaching<Area>(),
        Agencies = Reaching<Agency>(),
        Offices = Reaching<Office>(),
        Bodies = Reaching<Body>(),
        Appointments = Reaching<Appointment>(),
        Delegations = Reaching<Delegation>(),
        Meetings = Reaching<Meeting>(),
        Decisions = Reaching<Decision>(),
        Cases = Reaching<Case>(),
        Documents = Reaching<Document>(),
        Concerns = Reaching<Concern>(),
        Actions = Reaching<PlannedAction>(),
        Activities = Reaching<ScrutinyActivity>(),
        Assignments = Reaching<Assignment>(),
    };
}
