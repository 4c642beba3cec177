using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>
/// Whether a thing may not go without the decision under one version of a rule: of the kind, with the event, and on its day. A
/// case belongs to the version in force on that event, a document to the one on the day it is published and before that on the
/// as-of date, a concern to the one on the day it was raised, an appointment to the one on its first day.
/// </summary>
internal static class Need
{
    /// <summary>Whether a thing needs the decision; where it is not recorded, the facts that would tell.</summary>
    public static Condition Of(RequiredFor needed, Rule rule, Ledger ledger, Matter matter)
    {
        var id = matter.Subject.Id;
        if (needed.Appointment is { } to && matter.Appointment is { } appointment)
        {
            var on = appointment.Body.TryGet(out var body)
                ? ledger.Body(body) is { } known ? Truths.Of((known.Kind ?? known.Id) == to.Body) : Truth.Unknown
                : appointment.Body.IsNone ? Truth.False : Truth.Unknown;
            return Condition.All([Condition.Of(new(Words.Kind, id), Truths.Of(appointment.Role == to.Role).And(on)), InForce(rule, ledger, id, matter.Dated(appointment.From))]);
        }

        var with = needed.With ?? string.Empty;
        var dates = matter.Dates(with).ToList();
        var happened = matter.Happened(with);
        var conditions = new List<Condition>
        {
            Condition.Of(new(Words.Kind, id), matter.Thing?.Kind.IsOf(needed.Kinds) ?? Truth.False),
            Condition.Of(new(Words.With, with, id), happened),
        };
        if (dates.Count > 0 || needed.Type != MatterIndex.Case)
        {
            conditions.Add(InForce(rule, ledger, id, Day(needed, ledger, matter, dates)));
        }

        return Condition.All(conditions.ToValueList());
    }

    /// <summary>Whether a day falls in a version of the rule, and is not yet to come.</summary>
    public static Condition InForce(Rule rule, Ledger ledger, string about, When day) =>
        Condition.Of(new(Words.InForce, about, rule.InForce, When.On(ledger.AsOf)), rule.InForce.Contains(day).And(ledger.Seen(day)));

    /// <summary>The day whose version of the rule judges a thing.</summary>
    private static When Day(RequiredFor needed, Ledger ledger, Matter matter, List<When> with)
    {
        if (needed.Type == MatterIndex.Case)
        {
            return with.MinBy(d => (d.Earliest, d.Latest));
        }

        var dates = matter.Dates(needed.Type == MatterIndex.Concern ? "raised" : "published").ToList();
        if (dates.Count > 0)
        {
            // A document that is not published by then is judged on the as-of date.
            var day = dates.MinBy(d => (d.Earliest, d.Latest));
            return needed.Type == MatterIndex.Document && day.Latest > ledger.AsOf ? When.Between(day.Earliest, ledger.AsOf) : day;
        }

        return matter.Says("published") ? When.On(ledger.AsOf)
            : When.Between(DateOnly.MinValue, ledger.AsOf);
    }

    private static class Words
    {
        public static readonly FactWords Kind = new("{0} is of a kind judged", "{0} is of another kind", "the kind of {0}");
        public static readonly FactWords With = new("`{0}` of {1} happened", "`{0}` of {1} did not happen", "whether `{0}` of {1} happened");
        public static readonly FactWords InForce = new("{0} falls in {1}", "{0} does not fall in {1}", "on which day exactly {0} was, within {1} or not, and by {2} or later");
    }
}
