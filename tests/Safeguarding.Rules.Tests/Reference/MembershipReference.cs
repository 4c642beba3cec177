using Safeguarding.Rules.Findings;
using Safeguarding.Rules.Kinds.Membership;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Who sits on each body, on the as-of date.</summary>
internal sealed class MembershipReference(Judged judged, MembershipRule rule)
{
    private readonly Offices offices = new(judged);

    public static IEnumerable<Expected> Judge(Judged judged) => new MembershipReference(judged, (MembershipRule)judged.Rule.Says).All();

    // A state needs no list of anything but the bodies.
    private IEnumerable<Expected> All() => Scope.EachBody(judged, rule.Body, (_, _) => true, Of, isState: true);

    private IEnumerable<Expected> Of(Body body)
    {
        var day = judged.AsOf;
        var exists = Lists.On(body.From, body.To, day, judged.Records.Bodies.SpeaksTo()) & (judged.To >= day);
        if (exists == false)
        {
            yield break;
        }

        var asked = new Asked(day) { Body = body, Areas = body.Area };
        var seats = offices.Seats(asked).Where(s => s.Seat.Standing != Standing.Attendee).ToList();
        var isWhole = offices.AreSeatsWhole(asked);

        // An office with two seats is one member; a seat of which no office is recorded may be anybody's.
        var members = seats.Where(s => s.Seat.Office.HasValue).GroupBy(s => s.Seat.Office.Value).Select(g => new Stand(g.Key, g.Key, Three.Any(g.Select(s => s.Filled)))).ToList();
        var nameless = seats.Where(s => !s.Seat.Office.HasValue).Select((s, i) => new Stand($"somebody {i}", Gathering.Anybody, s.Filled & null)).ToList();
        bool? met = true;
        if (rule.Seats is { } needs)
        {
            met &= new Requirements(judged, offices).Fulfilled(needs, new([.. members, .. nameless]) { Strangers = !isWhole }, asked);
        }

        if (rule.AtMost is { } most)
        {
            met &= !Three.AtLeast(most + 1, [.. members.Concat(nameless).Select(s => s.There)], !isWhole);
        }

        if (rule.EachFilled)
        {
            var inForce = body.Seats.Items.Where(s => s.Standing != Standing.Attendee).Select(s => offices.Then(s, day)).Where(s => s.InForce != false).ToList();
            met &= Three.All(inForce.Select(s => !s.InForce | (s.Seat.Office.IsRecorded ? s.Filled : s.Filled & null)))
                & (Three.Any(inForce.Select(s => s.InForce)) | (isWhole ? false : null)) & (isWhole ? true : null);
        }

        var outcome = exists is null || met is null ? Outcome.CannotTell : met == true ? Outcome.Met : Outcome.NotMet;
        yield return new("body", body.Id, outcome) { Breach = day };
    }
}
