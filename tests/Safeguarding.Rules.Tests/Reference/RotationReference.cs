using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Rotation;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Each term of a role, and each handover from one term to the next.</summary>
internal sealed class RotationReference(Judged judged, RotationRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new RotationReference(judged, (RotationRule)judged.Rule.Says).All();

    private Recorded<Appointment> List => judged.Records.Appointments;

    private IEnumerable<Expected> All() =>
        Scope.EachBody(judged, rule.Body, List, Of).GroupBy(e => (e.Type, e.Id)).Select(g => g.Aggregate(judged.Worst));

    private When? begun;

    private IEnumerable<Expected> Of(Body body)
    {
        begun = body.From;
        var terms = List.Items.Where(a => a.Role == rule.Role && (!a.Body.IsRecorded || (a.Body.TryGet(out var on) && on == body.Id)))
            .OrderBy(a => From(a).Earliest).ThenBy(a => From(a).Latest).ToList();
        var last = Scope.Last(judged, body);
        if (terms.Count > 0 && !rule.Among.IsEmpty && judged.InForce(From(terms[0])) != false && !List.Covers(From(terms[0]).AddDays(-1).Earliest, From(terms[0]).AddDays(-1).Latest))
        {
            // Who handed over to the first is not known.
            yield return new("body", body.Id, Outcome.CannotTell);
        }

        for (var i = 0; i < terms.Count; i++)
        {
            var next = i + 1 < terms.Count ? terms[i + 1] : null;
            foreach (var expected in Term(terms[i], next, last))
            {
                yield return terms[i].Body.IsRecorded ? expected : new(expected.Type, expected.Id, Outcome.CannotTell) { Due = expected.Due };
            }

            foreach (var expected in rule.Among.IsEmpty ? [] : Handover(terms[i], next, last))
            {
                yield return terms[i].Body.IsRecorded && next?.Body.IsRecorded != false ? expected
                    : new(expected.Type, expected.Id, Outcome.CannotTell) { Due = expected.Due };
            }
        }
    }

    private IEnumerable<Expected> Term(Appointment term, Appointment? next, DateOnly last)
    {
        if ((rule.Every ?? rule.AtMost ?? rule.AtLeast) is not { } length || Three.OnOrBefore(judged.From, To(term) ?? judged.AsOf) == false || Three.OnOrBefore(From(term), last) == false)
        {
            yield break;
        }

        var handedOver = HandedOver(term, next);
        var isMinimum = rule.AtLeast is not null;
        var start = isMinimum ? From(term) : Later(From(term), judged.From);
        var due = Counting.After(start, length, judged.Rule) is { Limit: { } end } ? isMinimum ? LastDay.On(end) : Counting.After(end, rule.Tolerance, judged.Rule) : LastDay.Uncountable;
        if ((Three.OnOrBefore(judged.From, To(term) ?? judged.AsOf) & Three.OnOrBefore(From(term), last)) is null)
        {
            // Whether a day of it falls in the rule's time is not known.
            yield return new("term", term.Id, Outcome.CannotTell) { Due = due.Shown };
            yield break;
        }

        if (isMinimum)
        {
            if (last >= judged.AsOf || Three.OnOrBefore(due.Limit!.Value, last) != false || (handedOver is { } ended && Three.OnOrBefore(ended, last.AddDays(1)) != false))
            {
                yield return Minimum(term, handedOver, due.Limit!.Value, last);
            }

            yield break;
        }

        // A term that was due after the rule or the body ended is no subject.
        if (last < judged.AsOf && Three.OnOrBefore(due.Limit!.Value, last) == false && (handedOver is not { } gone || Three.OnOrBefore(gone, last) == false))
        {
            yield break;
        }

        yield return DutyReference.Judge("term", term.Id, judged.AsOf, due, handedOver is { } day && Three.OnOrBefore(day, judged.AsOf) == true ? [day] : [],
            handedOver is { } perhaps && Three.OnOrBefore(perhaps, judged.AsOf) is null ? [perhaps] : [], List.SpeaksTo() >= judged.AsOf || term.To is not null);
    }

    private Expected Minimum(Appointment term, When? handedOver, When due, DateOnly last)
    {
        var until = handedOver ?? When.On(last < judged.AsOf ? last.AddDays(1) : judged.AsOf);
        var longEnough = Three.OnOrBefore(due, until);
        return longEnough == true ? new("term", term.Id, Outcome.Met) { Due = due, MetOn = due }
            : handedOver is null ? new("term", term.Id, Outcome.NotYetDue) { Due = due }
            : longEnough is null ? new("term", term.Id, Outcome.CannotTell) { Due = due }
            : new("term", term.Id, Outcome.NotMet) { Due = due, Breach = handedOver };
    }

    private IEnumerable<Expected> Handover(Appointment old, Appointment? next, DateOnly last)
    {
        When? vacant = rule.NoVacancy && To(old) is { } ended ? Later(ended.AddDays(1), judged.From) : null;
        if (next is null)
        {
            if (vacant is { } since && (last >= judged.AsOf || Three.OnOrBefore(since, last) != false))
            {
                yield return judged.Seen(old.To!.Value) is null ? new("handover", $"{old.Id}/none", Outcome.CannotTell) { Due = since }
                    : DutyReference.Judge("handover", $"{old.Id}/none", judged.AsOf, LastDay.On(since), [], [], List.Covers(since.Earliest, since.Latest < judged.AsOf ? since.Latest : judged.AsOf)) with { Breach = since };
            }

            yield break;
        }

        if (judged.InForce(From(next)) == false)
        {
            yield break;
        }

        var id = $"{old.Id}/{next.Id}";
        var right = IsNext(old.Office, next.Office);
        if ((Three.Before(From(old), From(next)) | (To(old) is { } its ? Three.OnOrBefore(its, From(next)) : null)) != true || judged.InForce(From(next)) is null
            || !List.Covers((To(old) ?? From(old)).AddDays(1).Earliest, From(next).AddDays(-1).Latest))
        {
            // Which of them came first, whether somebody came between, or whether it was the rule's, is not known.
            yield return new("handover", id, Outcome.CannotTell) { Due = vacant };
            yield break;
        }

        var isGap = vacant is { } gone ? Three.Before(gone, From(next)) : false;
        if (isGap == true)
        {
            var gap = vacant!.Value;
            yield return new("handover", id, Outcome.NotMet) { Due = gap, MetOn = From(next), OverdueDays = gap.IsDay && From(next).IsDay ? From(next).Latest.DayNumber - gap.Latest.DayNumber : null, Breach = gap };
            yield break;
        }

        right &= isGap is null ? null : true;
        yield return new("handover", id, right is null ? Outcome.CannotTell : right == true ? Outcome.Met : Outcome.NotMet) { Due = vacant, MetOn = right == true ? From(next) : null, Breach = From(next) };
    }

    private static When Later(When when, DateOnly first) => when.Earliest >= first ? when : when.Latest <= first ? When.On(first) : When.Between(first, when.Latest);

    // Whether the one may hand over to the other.
    private bool? IsNext(string old, string next)
    {
        if (old == next)
        {
            // It stayed with the same, whichever entry that belongs to.
            return false;
        }

        var (from, to) = (Entries(old), Entries(next));
        if (to is null || from is null)
        {
            return null;
        }

        var readings = new List<bool?>();
        foreach (var one in from)
        {
            foreach (var other in to)
            {
                readings.Add(other is not null && (one is null || (rule.Order == TurnOrder.Listed ? rule.Among[(rule.Among.ToList().IndexOf(one) + 1) % rule.Among.Count] == other : one != other)));
            }
        }

        return Three.Agreed(readings);
    }

    // The entries to which an office may belong; null alone: to none; null: nobody knows.
    private List<string?>? Entries(string office)
    {
        if (rule.Among.Contains(office))
        {
            return [office];
        }

        var agency = offices.Agency(office);
        if (agency.TryGet(out var its) && rule.Among.Contains(its))
        {
            return [its];
        }

        var records = judged.Records;
        bool IsOffice(string word) => records.Offices.Items.Any(o => o.Id == word);
        bool IsAgency(string word) => records.Agencies.Items.Any(a => a.Id == word);
        bool IsArea(string word) => records.Areas.Items.Any(a => a.Id == word);
        if (!agency.IsRecorded && rule.Among.Any(e => !IsOffice(e) && !IsArea(e)))
        {
            return null;
        }

        var areas = offices.Areas(office);
        if (!areas.IsRecorded)
        {
            return rule.Among.Any(e => !IsOffice(e) && !IsAgency(e)) ? null : [null];
        }

        var among = areas.TryGet(out var ids) ? ids.Where(a => rule.Among.Contains(a)).Cast<string?>().ToList() : [];
        return among.Count == 0 ? [null] : among;
    }

    private When From(Appointment term) => judged.Dated(term.From, List, begun);

    private When? To(Appointment term) => term.To is { } to ? judged.Dated(to, List, begun) : null;

    // On the day after its last, or on its last if the next one starts that day.
    private When? HandedOver(Appointment term, Appointment? next)
    {
        if (To(term) is not { } to)
        {
            return null;
        }

        return next is not null && From(next) == to ? to : to.AddDays(1);
    }
}

/// <summary>Days added to a date that is some day of several.</summary>
internal static class Days
{
    public static When AddDays(this When when, int days) => when.Precision == WhenPrecision.Unknown ? when
        : when.IsDay ? When.On(when.Latest.AddDays(days)) : When.Between(when.Earliest.AddDays(days), when.Latest.AddDays(days));
}
