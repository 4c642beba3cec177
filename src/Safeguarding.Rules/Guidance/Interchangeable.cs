using System.Text;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Guidance;

/// <summary>Groups offices that no requirement can tell apart: each who gives the same answer about them, and their seats are alike.</summary>
internal sealed class Interchangeable
{
    private readonly List<(Who Who, SelectorScope Scope)> asked = [];
    private readonly Ledger ledger;
    private readonly Seating seating;
    private bool countsAgencies;

    /// <summary>Reads what the requirements ask about offices that sit on a body.</summary>
    public Interchangeable(IEnumerable<Requirement> requirements, SelectorScope scope, Seating seating)
    {
        ledger = scope.Ledger;
        this.seating = seating;
        foreach (var requirement in requirements)
        {
            Read(requirement, scope);
        }
    }

    /// <summary>Whether no requirement asks that somebody not be there, so that it never hurts that somebody comes.</summary>
    public bool IsMonotone { get; private set; } = true;

    /// <summary>The classes, by their first office; those that are like no other for a reason of their own stand alone.</summary>
    public IReadOnlyList<ValueList<string>> Classes(IEnumerable<string> offices, IReadOnlySet<string> alone) =>
        [.. offices.Order(StringComparer.Ordinal)
            .GroupBy(o => alone.Contains(o) ? "=" + o : Signature(o), StringComparer.Ordinal)
            .Select(g => g.ToValueList())];

    private void Read(Requirement requirement, SelectorScope scope)
    {
        switch (requirement)
        {
            case OneOfThem one:
                asked.Add((one.Who, scope));
                break;
            case EachOfThem each:
                asked.Add((each.Who, scope));
                break;
            case CountOf count:
                asked.Add((count.Of, scope));
                countsAgencies |= count.ByAgency;
                break;
            case PartOf part:
                asked.Add((part.Of ?? Who.Anyone, scope));
                countsAgencies |= part.ByAgency;
                break;
            case SomeOf some:
                foreach (var part in some.Of)
                {
                    Read(part, scope);
                }

                break;
            case NotThem not:
                IsMonotone = false;
                Read(not.Requirement, scope);
                break;
            case EachArea each:
                foreach (var area in scope.Ledger.Records.Areas)
                {
                    Read(each.Requirement, scope with { Areas = ValueList.Create<string>([area.Id]) });
                }

                break;
        }
    }

    private string Signature(string office)
    {
        var signature = new StringBuilder();
        foreach (var (who, scope) in asked)
        {
            signature.Append((char)('0' + (int)who.Picks(office, scope)));
        }

        foreach (var seat in seating.Seats.Where(m => m.Office == office).OrderBy(m => m.Seat.Standing))
        {
            signature.Append('/').Append((int)seat.Seat.Standing).Append((int)seat.Counts.Truth);
        }

        if (countsAgencies)
        {
            // An office whose agency is not recorded may be of any, and is like no other.
            var agency = ledger.Office(office)?.Agency is { HasValue: true } known ? known.Value : "?" + office;
            signature.Append('/').Append(agency);
        }

        return signature.ToString();
    }
}
