using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Distribution;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each document and recipient, its publication, and whether it is accessible.</summary>
internal sealed class DistributionReference(Judged judged, DistributionRule rule)
{
    public static IEnumerable<Expected> Judge(Judged judged) => new DistributionReference(judged, (DistributionRule)judged.Rule.Says).All();

    private Recorded<Document> Documents => judged.Records.Documents;

    private IEnumerable<Expected> All() => Scope.Partnership(judged, [.. Documents.Items.SelectMany(Of)], Documents.Covers(judged.From, judged.Until));

    private IEnumerable<Expected> Of(Document document)
    {
        var publication = Publications.Of(document, judged);
        bool? isOfKind = document.Kind.IsRecorded ? document.Kind.TryGet(out var kind) && rule.Documents.Contains(kind) : null;
        var applies = isOfKind & publication.InForce;
        var holds = judged.If(judged.Rule.If, document.Facts, document.Area);
        if (applies == false)
        {
            yield break;
        }

        if (applies is null && holds == false)
        {
            yield return Scope.Silence;
            yield break;
        }

        Expected Weighed(Expected said) => holds == false ? new(said.Type, said.Id, Outcome.DoesNotApply)
            : applies is null ? new(said.Type, said.Id, Outcome.CannotTell)
            : said.WithOpenIf(holds, judged.AsOf);
        foreach (var recipient in rule.Recipients)
        {
            yield return Weighed(Sent(document, recipient, publication));
        }

        if (rule.Published)
        {
            yield return Weighed(Published(document, publication));
        }

        if (rule.Accessible)
        {
            var outcome = publication.IsOut == false ? Outcome.NotYetDue : publication.IsOut is null || document.Accessible is null ? Outcome.CannotTell : document.Accessible == true ? Outcome.Met : Outcome.NotMet;
            yield return Weighed(new("recipient", $"{document.Id}/accessible", outcome) { MetOn = outcome == Outcome.Met ? publication.Day : null, Breach = publication.Day });
        }
    }

    // The first such day after the end of the period; one that came before the rule is none of its days; null: none is set; uncountable: nobody knows.
    private LastDay NoLater(Document document)
    {
        if (rule.NoLaterThan is not { } monthDay)
        {
            return LastDay.None;
        }

        if (document.PeriodTo is not { } end)
        {
            return LastDay.Uncountable;
        }

        DateOnly After(DateOnly day)
        {
            do
            {
                day = day.AddDays(1);
            }
            while (day.Month != monthDay.Month || day.Day != monthDay.Day);
            return day;
        }

        var ended = LastDay.Set(end).Limit!.Value;
        return LastDay.On(After(ended.Earliest) == After(ended.Latest) ? When.On(After(ended.Latest)) : When.Between(After(ended.Earliest), After(ended.Latest)));
    }

    private Expected Published(Document document, Publications publication)
    {
        var id = $"{document.Id}/published";
        var due = NoLater(document);
        if (due.Limit is { } limit && Three.Before(limit, judged.From) == true)
        {
            return new("recipient", id, Outcome.DoesNotApply);
        }

        if (due.IsNone && publication.IsOut is null)
        {
            return new("recipient", id, Outcome.CannotTell);
        }

        return DutyReference.Judge("recipient", id, judged.AsOf, due, publication.IsOut == true ? [publication.Day!.Value] : [],
            publication is { IsOut: null, Day: { } day } ? [day] : [], publication.IsOut is not null || publication.Day is not null);
    }

    private Expected Sent(Document document, string recipient, Publications publication)
    {
        var id = $"{document.Id}/{recipient}";
        var lasts = new List<LastDay>();
        if (rule.Within is { } within && publication.IsOut != false)
        {
            lasts.Add(publication.Day is { } day ? Counting.After(day, within, judged.Rule) : LastDay.Uncountable);
        }

        if (rule.NoLaterThan is not null)
        {
            lasts.Add(NoLater(document));
        }

        // One that came before the rule did is none of its days; where there is no other, the rule does not apply.
        var its = lasts.Where(l => l.Limit is not { } limit || Three.Before(limit, judged.From) != true).ToList();
        if (its.Count == 0 && lasts.Count > 0 && !(rule.Within is not null && publication.IsOut == false))
        {
            return new("recipient", id, Outcome.DoesNotApply);
        }

        var due = its.Count == 0 ? LastDay.None : its.Aggregate(Earlier);
        List<When> done = [], perhaps = [];
        foreach (var sent in document.Sent.Items)
        {
            var on = judged.Dated(sent.Date, Documents);
            var counts = judged.Seen(sent.Date) & IsNameOf(sent.To, recipient, on);
            (counts == true ? done : counts is null ? perhaps : []).Add(on);
        }

        var until = due.Limit is { } last && last.Latest < judged.AsOf ? last.Latest : judged.AsOf;
        var said = DutyReference.Judge("recipient", id, judged.AsOf, due, done, perhaps, document.Sent.WholeTo(until, Documents, document.Sent.Items.Select(s => (When?)s.Date)));

        // Where it may not be published, the day counted from its publication may not have been set.
        return said.Outcome == Outcome.NotMet && rule.Within is not null && publication.IsOut is null && NoLater(document).IsNone ? new("recipient", id, Outcome.CannotTell) { Due = said.Due } : said;
    }

    private static LastDay Earlier(LastDay a, LastDay b)
    {
        if (a.Limit is not { } one || b.Limit is not { } other)
        {
            return a.Limit is null ? b : a;
        }

        return Three.OnOrBefore(one, other) == true ? a : Three.OnOrBefore(other, one) == true ? b
            : LastDay.On(When.Between(one.Earliest < other.Earliest ? one.Earliest : other.Earliest, one.Latest < other.Latest ? one.Latest : other.Latest));
    }

    private bool? IsNameOf(string name, string recipient, When day) => name == recipient ? true
        : Three.Any(judged.Rule.Settings.Names.Where(n => n.Of == recipient && n.Name == name).Select(n => Three.Within(day, n.During.First, n.During.Last)));
}
