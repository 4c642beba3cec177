using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Evaluating;

/// <summary>Finds the scopes of a rule, and says where there may be others that nobody recorded: semantics, "Subjects".</summary>
public static class Scopes
{
    private static readonly FactWords ListWords = new("{0} are recorded from {1} to {2}", "{0} are not recorded from {1} to {2}", "the {0} from {1} to {2}");
    private static readonly FactWords ThereWords = new("{0} is there on {1}", "{0} is not there on {1}", "whether {0} is still there on {1}");
    private static readonly FactWords Begun = new("{0} had begun by {1}", "{0} had not begun by {1}", "whether {0} had begun by {1}");
    private static readonly FactWords UnknownBody = new("there is a body of kind {0}", "there is no body of kind {0}", "which body is {0}: the records know none");

    /// <summary>The fact that a list does not cover some days; <c>null</c> where it does.</summary>
    public static Fact? Missing<T>(this Recorded<T> list, string name, Interval days) =>
        list.Covers(days.First, days.Last) ? null : new(ListWords, name, days.First.ToString("yyyy-MM-dd", null), days.Last.ToString("yyyy-MM-dd", null));

    /// <summary>
    /// The bodies of a kind that the rule judges, each with its days; the findings are told where others may exist, where the
    /// records know none, and where one is out of the rule's time.
    /// </summary>
    public static IEnumerable<(Body Body, Subject Scope, Interval Days)> Bodies(this Ledger ledger, Rule rule, string kind, RuleFindings findings)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(findings);
        if (ledger.TimeJudged(rule) is not { } time)
        {
            yield break;
        }

        var found = false;
        foreach (var body in ledger.BodiesOf(kind))
        {
            found = true;
            var scope = new Subject("body", body.Id);
            findings.Reach(rule, scope, null);
            if (body.From is { } from && HadBegun(ledger, from, time.Last) == Truth.Unknown)
            {
                // Not known to have begun in the rule's time: nothing that it did or left undone can be told.
                findings.Reach(rule, scope, new(Begun, body.Id, When.On(time.Last)));
                continue;
            }

            if (ledger.TimeJudged(rule, body) is { } days)
            {
                yield return (body, scope, days);
            }
        }

        if (!found)
        {
            findings.Reach(rule, new("body", kind), new(UnknownBody, kind));
        }
        else if (ledger.Records.Bodies.Missing("bodies", time) is { } missing)
        {
            findings.Reach(rule, ledger.Partnership, missing);
        }
    }

    private static Truth HadBegun(Ledger ledger, When from, DateOnly last) =>
        ledger.Seen(from).And(last < ledger.AsOf ? Dates.OnOrBefore(from, last) : Truth.True);

    /// <summary>
    /// The bodies of a kind whose state the rule judges on the as-of date, each with whether it is there that day; the findings are
    /// told where others may exist, where the records know none, and where the rule has ended.
    /// </summary>
    internal static IEnumerable<(Body Body, Subject Scope, Condition There)> BodiesNow(this Ledger ledger, Rule rule, string kind, RuleFindings findings)
    {
        var found = false;
        foreach (var body in ledger.BodiesOf(kind))
        {
            found = true;
            var scope = new Subject("body", body.Id);
            findings.Reach(rule, scope, null);
            if (rule.InForce.Contains(ledger.AsOf))
            {
                var there = Ledger.InForce(body.From, body.To, ledger.AsOf, ledger.Records.Bodies.Horizon());
                yield return (body, scope, Condition.Of(new(ThereWords, body.Id, When.On(ledger.AsOf)), there));
            }
        }

        if (!found)
        {
            findings.Reach(rule, new("body", kind), new(UnknownBody, kind));
        }
        else if (rule.InForce.Contains(ledger.AsOf) && ledger.Records.Bodies.Missing("bodies", new(ledger.AsOf, ledger.AsOf)) is { } missing)
        {
            findings.Reach(rule, ledger.Partnership, missing);
        }
    }

    /// <summary>Tells the findings that a list of the partnership does not reach, where it does not.</summary>
    public static void Reach<T>(this RuleFindings findings, Rule rule, Ledger ledger, Recorded<T> list, string name)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(ledger);
        if (ledger.TimeJudged(rule) is { } time)
        {
            findings.Reach(rule, ledger.Partnership, list.Missing(name, time));
        }
    }

    /// <summary>Whether a thing is of one of the kinds that a rule looks at; a rule that names none looks at all.</summary>
    public static Truth IsOf(this Known<string> kind, ValueList<string> kinds) =>
        kinds.IsEmpty ? Truth.True
        : kind.TryGet(out var known) ? Truths.Of(kinds.Contains(known))
        : kind.IsNone ? Truth.False
        : Truth.Unknown;
}
