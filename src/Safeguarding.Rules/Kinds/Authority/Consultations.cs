using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>Who was consulted on or before the day of a decision. Nobody is consulted through a delegate.</summary>
internal static class Consultations
{
    public static Gathering Read(Ledger ledger, Decision decision, Seating? seats)
    {
        var consulted = decision.Consulted;
        var dates = consulted.Items.Where(c => c.Date.Precision != WhenPrecision.Unknown).Select(c => c.Date.Latest).ToList();
        var to = decision.Date.Latest < ledger.AsOf ? decision.Date.Latest : ledger.AsOf;
        var isWhole = consulted.CoversTo(ledger.Records.Decisions.Horizon(), dates.Count == 0 ? DateOnly.MaxValue : dates.Max(), to);
        return new()
        {
            Stands = consulted.Items.Select(c => new Stand(c.Office, c.Office, Condition.Of(
                new(Words.Before, c.Office, c.Date, decision.Id, decision.Date),
                Dates.OnOrBefore(c.Date, decision.Date)))).ToValueList(),
            Others = isWhole ? null : new(Words.Others, decision.Id),
            Seats = seats,
        };
    }

    private static class Words
    {
        public static readonly FactWords Before = new("{0} was consulted on {1}, before {2}", "{0} was consulted on {1}, after {2} of {3}", "on which day exactly {0} was consulted about {2}");
        public static readonly FactWords Others = new("others were consulted about {0}", "no others were consulted about {0}", "who else was consulted about {0}");
    }
}
