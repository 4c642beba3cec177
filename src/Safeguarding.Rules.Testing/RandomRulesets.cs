namespace Safeguarding.Rules.Testing;

/// <summary>Random rules of each kind about <see cref="RandomPartnership"/>, as an officer would write them.</summary>
public static class RandomRulesets
{
    private static readonly IReadOnlyList<string> Whos =
    [
        "{sector: police}", "{sector: local-authority}", "{designation: dsp}", "{designation: dcs}", "dsp-icb", "{agency: east-council}", "{standing: voting}",
        "{holds: {role: chair, of: executive}}", "{designation: [dcs, dsp], except: {sector: police}}", "{area: same}",
    ];

    /// <summary>For each kind of rule, a random one as it is written in a ruleset.</summary>
    public static IReadOnlyDictionary<string, Func<Dice, string>> Kinds { get; } = new SortedDictionary<string, Func<Dice, string>>(StringComparer.Ordinal)
    {
        ["quorum"] = d => $$"""{quorum: {body: {{Body(d)}}, needs: {{Needs(d, 2)}}{{May(d, ", deputies: " + d.Pick("allowed", "named-only", "not-allowed"))}}{{May(d, ", one-person-several-seats: allowed")}}{{May(d, ", chairs-discretion: allowed")}}{{May(d, ", meeting-kinds: [planning]")}}{{May(d, ", items: [{topic: case, needs: {sector: police}}]")}}}, strength: must, source: T-01}""",
        ["frequency"] = d => $$"""{frequency: {body: {{Body(d)}}, {{Often(d)}}{{May(d, ", counting: " + d.Pick("held", "quorate"))}}{{May(d, ", joint: counts-for-each")}}{{May(d, ", excluding: [sign-off]")}}}, strength: must, source: T-01}""",
        ["deadline"] = d => $$"""{deadline: {case: {{d.Pick("incident", "review")}}, after: {{d.Pick("aware", "notified")}}, event: {{d.Pick("reviewed", "sent")}}{{May(d, ", within: " + d.Pick("7 days", "5 working days", "1 month", "same day"))}}{{May(d, ", not-before: " + d.Pick("3 days", "2 clear days"))}}{{May(d, ", by: " + d.Pick("executive", "seg", "police"))}}}, strength: must, source: T-01{{May(d, ", if: {met-criteria: yes}")}}}""",
        ["eligibility"] = d => $$"""{eligibility: {role: {{d.Pick("chair", "chair", "support", "deputy")}}, body: {{Body(d)}}, who: {{Who(d)}}{{May(d, $", in-absence: [{Who(d)}, {Who(d)}]")}}{{May(d, $", for: {Who(d)}")}}}, strength: must, source: T-01}""",
        ["rotation"] = d => $$"""{rotation: {role: chair, body: executive, among: {{d.Pick("[dsp-police, dsp-icb]", "[police, icb]", "[east, west]")}}{{d.Pick(", every: 2 years", ", every: 2 years, tolerance: 10 days", ", at-least: 1 year", ", at-most: 730 days", string.Empty)}}{{May(d, ", order: listed")}}{{May(d, ", vacancy: not-allowed")}}}, strength: must, source: T-01}""",
        ["authority"] = d => $$"""{authority: {decisions: {{d.Pick("sign-off", "[investment, procedures]", "any")}}{{d.Pick(", by: executive", ", by: seg", ", by: [executive, seg], area: same", ", by-agency: police", ", by-agency: any", ", forbidden-to: executive", ", by: executive")}}{{(d.OneIn(3) ? ", approvers: " + Needs(d, 1) : string.Empty)}}{{(d.OneIn(3) ? ", mode: " + d.Pick("majority", "consensus", "unanimous") : string.Empty)}}{{(d.OneIn(3) ? ", in: " + d.Pick("meeting", "quorate-meeting") : string.Empty)}}{{(d.OneIn(4) ? ", consulted: " + Who(d) : string.Empty)}}{{(d.OneIn(4) ? ", confirmed: {" + d.Pick("within: 1 month", "not-before: 5 days", "not-before: 2 clear days, within: 20 days", "within: 1 month, by: executive") + "}" : string.Empty)}}{{(d.OneIn(4) ? ", ways: [{mode: consensus}, {in: quorate-meeting, approvers: {count: 1}}]" : string.Empty)}}{{Needed(d)}}}, strength: must, source: T-01}""",
        ["escalation"] = d => $$"""{escalation: {{{d.Pick("about: threshold, ", string.Empty)}}{{d.Pick("forum: seg, ", "excluding: individual, ", string.Empty)}}stages: [{id: one, within: {{d.Pick("5 working days", "10 days")}}, from: {{d.Pick("raised", "stage-start")}}{{May(d, ", holder: {designation: dcs}")}}}, {id: two, within: 15 days, urgent-within: 5 days, from: previous-left{{May(d, ", holder: executive")}}}]{{May(d, ", skip: when-urgent")}}{{May(d, ", barred: [{body: executive, before: two}]")}}}, strength: must, source: T-01}""",
        ["membership"] = d => $$"""{membership: {body: {{Body(d)}}, seats: {{Seats(d)}}{{May(d, ", at-most: " + d.From(2, 7))}}{{May(d, ", each-filled: yes")}}}, strength: must, source: T-01}""",
        ["recurring"] = d => $$"""{recurring: {{{d.Pick("document: report, every: 1 year" + May(d, ", per: area"), "document: report, due-each-year: 09-30, covers: financial-year" + May(d, ", per: area"), "document: report, due-each-year: 12-31", "activity: audit, every: 6 months" + May(d, ", per: area"), "activity: audit, due-each-year: 03-31", "review-of: manual", "document: report, per-meeting-of: executive")}}}, strength: must, source: T-01}""",
        ["milestone"] = d => $$"""{milestone: {plan: {{d.Pick("plan", "other", "[plan, other]")}}}, strength: must, source: T-01}""",
        ["notice"] = d => $$"""{notice: {body: {{Body(d)}}{{May(d, ", meeting-kinds: " + d.Pick("planning", "[planning, sign-off]"))}}{{May(d, ", at-least: " + d.Pick("5 days", "5 clear days", "5 working days", "3 clear working days", "2 weeks", "same day"))}}{{d.Pick(", of: papers", ", by: " + d.Pick("{designation: business-manager}", "pbm-east", "{area: same}", "{standing: voting}"), ", states: agenda", ", states: [agenda, place]", ", by: {sector: local-authority}, states: agenda", string.Empty, string.Empty)}}}, strength: must, source: T-01{{(d.OneIn(4) ? ", if: {secure-establishment: yes}" : string.Empty)}}}""",
        ["contents"] = d => $$"""{contents: {document: {{d.Pick("report", "manual", "[report, manual]")}}, sections: {{d.Pick("[learning]", "[learning, {id: impact, strength: should}]", "[learning, impact, evidence, costs]", "[{id: learning, if: {secure-establishment: yes}}, impact]", "[{id: evidence, strength: may}, {id: impact, strength: must, if: {secure-establishment: no}}]")}}}, strength: {{d.Pick("must", "must", "should")}}, source: T-01{{(d.OneIn(4) ? ", if: {secure-establishment: yes}" : string.Empty)}}}""",
        ["distribution"] = d => $$"""{distribution: {document: {{d.Pick("report", "manual", "[report, manual]")}}{{d.Pick(Sent(d), Sent(d), ", published: yes" + May(d, NoLater(d)), ", accessible: yes", Sent(d) + ", published: yes, accessible: yes")}}}, strength: must, source: T-01{{(d.OneIn(4) ? ", if: {secure-establishment: yes}" : string.Empty)}}}""",
        ["standing-body"] = d => $$"""{standing-body: {body: {{d.Pick("executive", "seg", "[executive, seg]", "board", "board", "[board, seg]")}}{{May(d, ", per: area")}}{{(d.OneIn(3) ? ", established-by: executive" : string.Empty)}}{{(d.OneIn(3) ? ", replaces: " + d.Pick("seg", "executive") : string.Empty)}}}, strength: must, source: T-01}""",
        ["assignment"] = d => $$"""{assignment: {items: {{d.Pick("[learning, data]", "learning", "data")}}, holders: [east, west]{{d.Pick(string.Empty, ", one-to-one: no", ", one-to-one: no")}}{{(d.OneIn(3) ? ", linked-to: {item: learning, role: chair, body: executive}" : string.Empty)}}}, strength: must, source: T-01}""",
        ["delegation"] = d => $$"""{delegation: {principal: {{d.Pick("lsp-police", "{designation: lsp}", "{designation: [lsp, dcs]}", "dcs-east", "{sector: local-authority}")}}, delegate: {{d.Pick("dsp-police", "{agency: same}", "{area: same}", "{designation: [dsp, detective, head-of-safeguarding]}")}}{{May(d, ", scope: " + d.Pick("sign-off", "[sign-off, procedures]"))}}{{May(d, ", report-back: " + d.Pick("1 month", "10 working days", "{next-meeting-of: executive}", "{next-meeting-of: seg}"))}}}, strength: must, source: T-01}""",
        ["independence"] = d => $$"""{independence: {who: {{d.Pick("scrutineer", "{designation: [independent-scrutineer, dsp]}", "[scrutineer, dcs-east]", Who(d))}}, must-not: {{d.Pick("own-actions", "chair-body", "sit-on", "approve-own-agency", "[own-actions, approve-own-agency]", "[chair-body, sit-on]")}}{{May(d, ", body: " + d.Pick("executive", "seg", "[executive, seg]"))}}}, strength: must, source: T-01}""",
        ["attendance"] = d => $$"""{attendance: {body: {{Body(d)}}, who: {{Needs(d, 2)}}{{May(d, ", deputies: " + d.Pick("allowed", "named-only", "not-allowed"))}}{{(d.OneIn(3) ? ", when: agenda-relevant" : string.Empty)}}{{(d.OneIn(3) ? ", or-apology: yes" : string.Empty)}}{{(d.OneIn(3) ? ", meeting-kinds: [planning]" : string.Empty)}}}, strength: must, source: T-01{{(d.OneIn(4) ? ", if: {secure-establishment: yes}" : string.Empty)}}}""",
        ["regular-attendance"] = d => $$"""{regular-attendance: {body: {{Body(d)}}, who: {{d.Pick(Who(d), Who(d), "[dsp-police, dcs-east]", "[dsp-icb, {designation: dcs}]", "{office: dcs-west, standing: voting}", "{agency: [police, icb]}")}}, {{Regularly(d)}}{{(d.OneIn(3) ? ", by: agency" : string.Empty)}}{{(d.OneIn(3) ? string.Empty : ", deputies: " + d.Pick("allowed", "named-only", "not-allowed"))}}{{(d.OneIn(3) ? ", or-apology: yes" : string.Empty)}}{{(d.OneIn(4) ? ", meeting-kinds: [planning]" : string.Empty)}}}, strength: must, source: T-01{{(d.OneIn(4) ? ", if: {secure-establishment: yes}" : string.Empty)}}}""",
        ["considers"] = d => $$"""{considers: {body: {{Body(d)}}, topics: {{d.Pick("data", "[case, data]", "[case, data, audit]")}}, per: {{(d.OneIn(3) ? "each-meeting" : Period(d))}}{{(d.OneIn(3) ? ", meeting-kinds: [planning]" : string.Empty)}}}, strength: must, source: T-01{{(d.OneIn(4) ? ", if: {secure-establishment: yes}" : string.Empty)}}}""",
    };

    /// <summary>The most meetings of a world in which rules of a kind have something to say.</summary>
    public static int Meetings(string kind) => kind == "regular-attendance" ? 24 : RandomPartnership.FewMeetings;

    /// <summary>The text of a ruleset with one rule of a kind, <c>R</c>, and now and then a quorum rule that it asks.</summary>
    /// <exception cref="KeyNotFoundException">There is no such kind.</exception>
    public static string Ruleset(string kind, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(dice);
        var rule = Kinds[kind](dice);
        var quorum = kind is "frequency" or "authority" && dice.OneIn(2) ? $"\n  Q: {Kinds["quorum"](dice).Replace("strength: must", "strength: may", StringComparison.Ordinal)}" : string.Empty;
        var from = dice.Day(RandomPartnership.Start, new(2025, 1, 1));
        var to = dice.OneIn(5) ? $", to: {from.AddDays(dice.From(200, 900)):yyyy-MM-dd}" : string.Empty;
        return $$"""
            format: 1
            ruleset: test/law
            status: adopted
            adopted-on: 2020-01-01
            in-force: {from: {{from:yyyy-MM-dd}}{{to}}}
            governance-year: {starts: 09-01}
            terms: [{from: 2024-01-05, to: 2024-03-28}, {from: 2024-04-15, to: 2024-07-19}, {from: 2025-09-01, to: 2025-12-19}]
            names: {foundations: [{name: what-works-centre, to: 2025-06-30}]}
            calendar: england-and-wales
            rules:
              R: {{rule}}{{quorum}}
            """;
    }

    private static string Needed(Dice dice) => dice.Pick(
        string.Empty, ", before: sent", ", before: sent, required-for: {case: incident, with: notified}", ", required-for: {case: [incident, review], with: aware}",
        ", required-for: {document: report, with: published}", ", before: published, required-for: {document: [report, manual], with: published}",
        ", required-for: {concern: threshold, with: raised}", ", required-for: {appointment: {role: chair, body: executive}}");

    internal static string Body(Dice dice) => dice.Pick("executive", "executive", "seg");

    internal static string Who(Dice dice) => dice.Pick(Whos);

    /// <summary>A random requirement.</summary>
    /// <param name="dice">What it hangs on.</param>
    /// <param name="depth">How deep it may be nested, from 0.</param>
    public static string Needs(Dice dice, int depth) => (depth == 0 ? dice.Below(6) : dice.Below(10)) switch
    {
        0 => $"{{count: {dice.From(1, 4)}}}",
        1 => $"{{count: {dice.From(1, 3)}, of: {Who(dice)}}}",
        2 => $"{{agencies: {dice.From(1, 3)}}}",
        3 => $"{{fraction: {dice.Pick("half", "third", "two-thirds")}{May(dice, ", rounded: " + dice.Pick("up", "down", "nearest"))}}}",
        4 => "{fraction: majority}",
        5 => Who(dice),
        6 => $"{{all: [{Needs(dice, depth - 1)}, {Needs(dice, depth - 1)}]}}",
        7 => $"{{any: [{Needs(dice, depth - 1)}, {Needs(dice, depth - 1)}]}}",
        8 => $"{{not: {Needs(dice, depth - 1)}}}",
        _ => dice.Pick($"{{each: {Who(dice)}}}", $"{{all: [{Who(dice)}, {Who(dice)}], distinct: yes}}", "{each-area: {designation: dcs, area: same}}", $"{{at-least: 2, of: [{Who(dice)}, {Who(dice)}, {Who(dice)}]}}"),
    };

    // Of the seats of a body no part is asked: a fraction needs a meeting.
    private static string Seats(Dice dice) => dice.Pick($"{{count: {dice.From(1, 5)}}}", $"{{agencies: {dice.From(1, 3)}}}", Who(dice), $"{{all: [{Who(dice)}, {Who(dice)}]}}", "{each-area: {designation: dcs, area: same}}", $"{{each: {Who(dice)}}}");

    internal static string May(Dice dice, string text) => dice.OneIn(2) ? text : string.Empty;

    private static string Sent(Dice dice) =>
        $", recipients: {dice.Pick("panel", "foundations", "[panel, foundations]")}{May(dice, ", within: " + dice.Pick("7 days", "5 working days", "same day", "1 month"))}{May(dice, NoLater(dice))}";

    private static string NoLater(Dice dice) => $", no-later-than: {dice.Pick("09-30", "06-30", "12-31", "03-31")}";

    private static string Often(Dice dice) => dice.Below(5) switch
    {
        0 => $"at-least: {dice.From(1, 3)} per {Period(dice)}",
        1 => $"at-most: {dice.From(1, 3)} per {Period(dice)}",
        2 => $"exactly: {dice.From(1, 2)} per {Period(dice)}",
        3 => $"every: {dice.Pick("4 months", "90 days", "1 year")}{May(dice, ", tolerance: 10 days")}",
        _ => $"at-least: 1 per {Period(dice)}, at-most: 3 per {Period(dice)}",
    };

    private static string Regularly(Dice dice) => dice.Below(3) switch
    {
        0 => $"at-least: {dice.From(1, 3)} per {Period(dice)}",
        1 => $"share: {dice.Pick("half", "two-thirds", "three-quarters")}, per: {Period(dice)}",
        _ => $"missed-in-a-row: {dice.From(1, 3)}",
    };

    private static string Period(Dice dice) => dice.Pick("governance-year", "calendar-year", "financial-year", "half-year", "quarter", "term", "6 months");
}
