using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Attendance;

/// <summary>Whether a meeting had an item that is relevant to an agency that a rule asks for.</summary>
internal static class Relevance
{
    public static Condition Of(Requirement asked, Meeting meeting, SelectorScope scope)
    {
        var items = meeting.Items.Items
            .Select(i => Condition.Of(new(Words.Relevant, $"{meeting.Id}/{i.Id}", asked), IsRelevant(asked, i, scope)))
            .ToList();
        if (meeting.Items.Reach is Reach.NotKept or Reach.Some)
        {
            items.Add(Condition.Of(new(Words.Items, meeting.Id), Truth.Unknown));
        }

        return items.Count == 0 ? Condition.Of(new(Words.Any, meeting.Id), Truth.False) : Condition.Any(items.ToValueList());
    }

    private static Truth IsRelevant(Requirement asked, AgendaItem item, SelectorScope scope) =>
        item.RelevantTo.TryGet(out var agencies) ? agencies.Aggregate(Truth.False, (t, a) => t.Or(IsAsked(asked, a, scope)))
        : item.RelevantTo.IsNone ? Truth.False
        : Truth.Unknown;

    private static Truth IsAsked(Requirement asked, string agency, SelectorScope scope) => asked.Asked(scope)
        .SelectMany(a => a.Who.Parts.Select(p => (Part: p, a.Scope)))
        .Aggregate(Truth.False, (t, a) => t.Or(IsAsked(a.Part, agency, a.Scope)));

    /// <summary>An agency is asked for where it fits by itself, or where one of its offices does.</summary>
    private static Truth IsAsked(WhoPart part, string agency, SelectorScope scope)
    {
        var byAgency = part.Agencies.IsEmpty || part.Agencies.Contains(agency) ? Truth.True
            : part.Agencies.Contains(WhoPart.Same) ? Truth.Unknown
            : Truth.False;
        var fits = byAgency.And(part.Sectors.IsEmpty ? Truth.True : InSector(scope.Ledger.Agency(agency), part.Sectors));
        return fits == Truth.False || part == new WhoPart { Agencies = part.Agencies, Sectors = part.Sectors }
            ? fits
            : fits.And(HasOffice(part, agency, scope));
    }

    private static Truth InSector(Agency? agency, ValueList<string> sectors) =>
        agency is not { Sector.IsRecorded: true } ? Truth.Unknown
        : Truths.Of(agency.Sector.TryGet(out var sector) && sectors.Contains(sector));

    private static Truth HasOffice(WhoPart part, string agency, SelectorScope scope)
    {
        var offices = scope.Ledger.Records.Offices;
        var found = part.Offices.IsEmpty && !offices.Covers(scope.Day.Earliest, scope.Day.Latest) ? Truth.Unknown : Truth.False;
        foreach (var id in offices.Items.Select(o => o.Id).Union(part.Offices, StringComparer.Ordinal))
        {
            var of = scope.Ledger.Office(id) is { Agency: { IsRecorded: true } own }
                ? Truths.Of(own.TryGet(out var known) && known == agency)
                : Truth.Unknown;
            found = found.Or(of == Truth.False ? of : of.And(part.Picks(id, scope, null)));
        }

        return found;
    }

    private static class Words
    {
        public static readonly FactWords Relevant = new("{0} is relevant to an agency asked ({1})", "{0} is not relevant to an agency asked ({1})", "whether {0} is relevant to an agency asked ({1})");
        public static readonly FactWords Any = new("{0} had items", "{0} had no items", "the items of {0}");
        public static readonly FactWords Items = new("{0} had an item that is relevant", "{0} had no item that is relevant", "the items of {0}, and to which agencies they are relevant");
    }
}
