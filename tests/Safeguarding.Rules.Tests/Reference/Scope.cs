using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>The bodies that a rule is about, the days on which it speaks about each, and what is said where subjects may be missing.</summary>
internal static class Scope
{
    /// <summary>A subject in one reading and none in another, to which the rule does not apply in any: nothing is said.</summary>
    public static Expected Silence { get; } = new(string.Empty, string.Empty, Outcome.DoesNotApply);

    public static IReadOnlyList<Body> Bodies(Judged judged, params IReadOnlyList<string> kinds) =>
        [.. judged.Records.Bodies.Items.Where(b => kinds.Contains(b.Kind ?? b.Id))];

    /// <summary>The first day of a body's duty: the later of the rule's and the body's; where that of the body is not known to the day, the earliest.</summary>
    public static DateOnly First(Judged judged, Body body) => body.From is { Precision: not WhenPrecision.Unknown } from && from.Earliest > judged.From ? from.Earliest : judged.From;

    public static DateOnly Last(Judged judged, Body body) => body.To is { Precision: not WhenPrecision.Unknown } to && to.Latest < judged.Until ? to.Latest : judged.Until;

    /// <summary>Judges each body, and adds what is said of those that may be missing.</summary>
    public static IEnumerable<Expected> EachBody<T>(Judged judged, string kind, Recorded<T> list, Func<Body, IEnumerable<Expected>> judge) =>
        EachBody(judged, kind, (first, last) => list.Covers(first, last), judge);

    public static IEnumerable<Expected> EachBody(Judged judged, string kind, Func<DateOnly, DateOnly, bool> covers, Func<Body, IEnumerable<Expected>> judge, bool isState = false)
    {
        var bodies = Bodies(judged, kind);
        if (bodies.Count == 0)
        {
            // A body kind that the records do not know is named by the rule's own word, and nothing else is said of it.
            yield return new("body", kind, Outcome.CannotTell);
            yield break;
        }

        foreach (var body in bodies)
        {
            // Of a body that may not have begun yet nothing can be told.
            if (body.From is { } begun && judged.Seen(begun) is null)
            {
                yield return new("body", body.Id, Outcome.CannotTell);
                continue;
            }

            // Where the rule had ended before the body began, or the body before the rule, there is no time to judge.
            var (first, last) = (First(judged, body), Last(judged, body));
            var found = first <= last ? judge(body).ToList() : [];
            foreach (var expected in found.Where(e => e.Type.Length > 0))
            {
                yield return expected;
            }

            if (!covers(first, last))
            {
                yield return new("body", body.Id, Outcome.CannotTell);
            }
            else if (found.Count == 0)
            {
                yield return new("body", body.Id, Outcome.DoesNotApply);
            }
        }

        if (isState && judged.To < judged.AsOf)
        {
            yield break;
        }

        if (!judged.Records.Bodies.Covers(isState ? judged.AsOf : judged.From, isState ? judged.AsOf : judged.Until))
        {
            yield return new("partnership", judged.Records.Partnership, Outcome.CannotTell);
        }
    }

    /// <summary>What is said on the partnership, where subjects may be missing, or there are none.</summary>
    public static IEnumerable<Expected> Partnership(Judged judged, IReadOnlyCollection<Expected> found, bool covered)
    {
        if (!covered)
        {
            return [.. found.Where(e => e.Type.Length > 0), new("partnership", judged.Records.Partnership, Outcome.CannotTell)];
        }

        return found.Count == 0 ? [new("partnership", judged.Records.Partnership, Outcome.DoesNotApply)] : found.Where(e => e.Type.Length > 0);
    }

    /// <summary>Judges each office that a who picks on the as-of date, and says where there may be others.</summary>
    public static IEnumerable<Expected> EachOffice(Judged judged, Offices offices, Who who, Func<string, bool?, Expected> judge)
    {
        var asked = new Asked(judged.AsOf);
        var found = offices.Known(who).Select(o => (Office: o, Picked: offices.Picks(who, o, asked))).Where(o => o.Picked != false).Select(o => judge(o.Office, o.Picked)).ToList();
        return Partnership(judged, found, who.NamesOffices || offices.AreAllListed(judged.AsOf));
    }
}
