using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>Who holds a role on a body on the as-of date, as far as the appointments tell.</summary>
internal sealed class RoleHolder
{
    private readonly string role;
    private readonly string body;
    private readonly List<(Appointment Appointment, Truth Holds)> open;
    private readonly bool isCovered;

    public RoleHolder(Ledger ledger, Body body, string role)
    {
        this.role = role;
        this.body = body.Id;
        var list = ledger.Records.Appointments;
        var all = ledger.Appointments(role)
            .Where(a => a.Body.TryGet(out var on) ? on == body.Id : !a.Body.IsRecorded)
            .Select(a => (Appointment: a, Holds: Ledger.InForce(a.From, a.To, ledger.AsOf, list.Horizon()).And(a.Body.IsRecorded ? Truth.True : Truth.Unknown)))
            .ToList();
        open = [.. all.Where(a => a.Holds != Truth.False)];
        isCovered = list.Covers(ledger.AsOf, ledger.AsOf);
        Last = all.Where(a => a.Holds == Truth.False && a.Appointment.Body.HasValue).Select(a => a.Appointment).LastOrDefault();

        var sure = open.Where(a => a.Holds == Truth.True).Select(a => a.Appointment).ToList();

        // On the day on which it is handed over, it is the new one's.
        var begun = sure.Where(a => a.From == ledger.AsOf).ToList();
        if (sure.Count > 1 && begun.Count == 1 && sure.TrueForAll(a => a == begun[0] || a.To == When.On(ledger.AsOf)))
        {
            sure = begun;
        }

        Contradicting = sure.Count > 1 ? sure : [];
        IsSure = sure.Count == 1 || (open.Count == 0 && isCovered);
        Current = sure.Count == 1 ? sure[0] : sure.Count == 0 && open.Count == 1 ? open[0].Appointment : null;
    }

    /// <summary>The appointment of whoever holds it, or is the only one who may.</summary>
    public Appointment? Current { get; }

    /// <summary>Whether <see cref="Current"/> is right for sure, also where it is nobody.</summary>
    public bool IsSure { get; }

    /// <summary>The appointments that contradict each other, where several hold it at once.</summary>
    public IReadOnlyList<Appointment> Contradicting { get; }

    /// <summary>The last appointment that is over.</summary>
    public Appointment? Last { get; }

    /// <summary>What is not recorded.</summary>
    public IEnumerable<string> FactsNeeded()
    {
        if (Contradicting.Count > 0)
        {
            yield return $"which is right: {string.Join(" and ", Contradicting.Select(a => $"{a.Id} ({a.Office})"))} hold the role of {role} of {body} at the same time";
        }
        else if (!IsSure)
        {
            foreach (var (appointment, _) in open)
            {
                yield return appointment.Body.IsRecorded
                    ? $"whether {appointment.Office} still is {role} of {body} ({appointment.Id})"
                    : $"on which body {appointment.Office} is {role} ({appointment.Id})";
            }

            if (open.Count == 0)
            {
                yield return $"who is {role} of {body}: the appointments are not recorded so far";
            }
        }
    }

    /// <summary>Who holds it, in one clause.</summary>
    public string Words =>
        Contradicting.Count > 0 ? $"the records contradict each other about who is {role} of {body}"
        : Current is { } current ? IsSure ? $"{current.Office} is {role} of {body} since {current.From}" : $"{current.Office} was {role} of {body} when that was last recorded"
        : IsSure ? $"nobody is {role} of {body}{(Last is { } last ? $" since {last.Office}, who was to {last.To}" : string.Empty)}"
        : $"it is not recorded who is {role} of {body}";
}
