using Safeguarding.Rules.Records;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Reading.RecordShapes;

/// <summary>Who holds what: roles, delegated powers, work areas.</summary>
internal static class HoldingShapes
{
    public static readonly Shape<Appointment> Appointment = new("appointment", "an office that holds a role for some time", f => new()
    {
        Id = f.Id(a => a.Id),
        Role = f.Need("role", Words.Word("chair"), a => a.Role, "the role: chair, support, deputy, representative …"),
        Body = f.Known("body", Words.Id, a => a.Body, "the body on which it is held"),
        Office = f.Need("office", Words.Id, a => a.Office, "the office appointed"),
        For = f.Known("for", Words.Id, a => a.For, "for a deputy: whom it stands in for"),
        From = f.Need("from", Words.When, a => a.From, "the first day"),
        To = f.Open("to", a => a.To, "the last day, inside"),
    });

    public static readonly Shape<Delegation> Delegation = new("delegation", "a principal lets a delegate act", f => new()
    {
        Id = f.Id(d => d.Id),
        Principal = f.Need("principal", Words.Id, d => d.Principal, "the office that stays accountable"),
        Delegate = f.Need("delegate", Words.Id, d => d.Delegate, "the office that may act"),
        Scope = f.Known("scope", RecordFields.Ids, d => d.Scope, "the decision types that it covers, or `all`"),
        From = f.Need("from", Words.When, d => d.From, "the first day"),
        To = f.Open("to", d => d.To, "the last day, inside"),
    });

    public static readonly Shape<Assignment> Assignment = new("assignment", "a work area held by somebody for some time", f => new()
    {
        Id = f.Id(a => a.Id),
        Item = f.Need("item", Words.Id, a => a.Item, "the work area"),
        Holder = f.Need("holder", Words.Id, a => a.Holder, "who holds it"),
        From = f.Need("from", Words.When, a => a.From, "the first day"),
        To = f.Open("to", a => a.To, "the last day, inside"),
    });
}
