using Safeguarding.Rules.Kinds.Quorum;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Tests.Reference;

/// <summary>Quorate: every quorum rule in force for that body and day, of any strength, is met; no such rule is not stated.</summary>
internal static class Quorums
{
    public static bool? IsQuorate(Judged judged, Meeting meeting, Body body, AgendaItem? item = null)
    {
        bool? all = true, any = false;
        foreach (var version in judged.Ruleset.Rules.SelectMany(r => r.Versions).Where(v => v.Says is QuorumRule q && q.Body == (body.Kind ?? body.Id)))
        {
            var says = (QuorumRule)version.Says;
            var quorum = new Judged(judged.Ruleset, version, judged.Records, judged.AsOf);
            var speaks = Three.Within(Meetings.Day(meeting, body, judged), quorum.From, quorum.To) & Meetings.IsOfKind(meeting, says.MeetingKinds);
            if (speaks != false)
            {
                all &= !speaks | new QuorumReference(quorum, says).Quorate(meeting, body, item);
                any |= speaks;
            }
        }

        return any == true ? all : any is null ? all & null : null;
    }
}
