using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>Appointments to a role on a kind of body.</summary>
/// <param name="Role">The role.</param>
/// <param name="Body">The kind of body.</param>
public sealed record AppointmentTo(string Role, string Body)
{
    /// <summary>The fields, each declared once.</summary>
    public static readonly Shape<AppointmentTo> Shape = new("appointment", "appointments to a role on a body", f => new(
        f.Need("role", Words.Id, a => a.Role, "the role"),
        f.Need("body", Words.BodyKind, a => a.Body, "the body on which it is held")));
}
