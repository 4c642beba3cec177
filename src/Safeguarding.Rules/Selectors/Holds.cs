using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;

namespace Safeguarding.Rules.Selectors;

/// <summary>Holds a role on a body of a kind, on the day judged.</summary>
/// <param name="Role">The role.</param>
/// <param name="Of">The kind of body.</param>
public sealed record Holds(string Role, string Of)
{
    /// <summary>Whether <paramref name="office"/> held it that day.</summary>
    public Truth By(string office, SelectorScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var ledger = scope.Ledger;
        var appointments = ledger.Records.Appointments;
        var truth = appointments.Covers(scope.Day.Earliest, scope.Day.Latest) ? Truth.False : Truth.Unknown;
        foreach (var appointment in ledger.Appointments(Role))
        {
            var on = !appointment.Body.IsRecorded ? Truth.Unknown
                : !appointment.Body.TryGet(out var body) ? Truth.False
                : ledger.Body(body) is { } known ? Truths.Of((known.Kind ?? known.Id) == Of)
                : body == Of ? Truth.True : Truth.Unknown;
            truth = truth.Or(ledger.Names(appointment.Office, office).And(on).And(Ledger.InForce(appointment.From, appointment.To, scope.Day, appointments.Horizon())));
        }

        return truth;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Role} of {Of}";
}
