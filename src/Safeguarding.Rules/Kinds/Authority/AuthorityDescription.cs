using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>A rule of authority in one English sentence.</summary>
internal static class AuthorityDescription
{
    public static string Of(AuthorityRule says)
    {
        var parts = new List<string>();
        var who = says.By.Concat(says.ByAgency.Select(a => a == AuthorityWords.Any ? "an agency" : a)).ToList();
        if (who.Count > 0)
        {
            parts.Add($"taken by {Or(who)}{(says.AreaSame ? " of the same area" : string.Empty)}");
        }

        if (!says.ForbiddenTo.IsEmpty)
        {
            parts.Add($"not taken by {Or(says.ForbiddenTo)}");
        }

        parts.AddRange(Asked(new() { In = says.In, Mode = says.Mode, Approvers = says.Approvers, Consulted = says.Consulted }));
        if (!says.Ways.IsEmpty)
        {
            parts.Add($"taken in one of these ways: {string.Join(", or ", says.Ways.Select(w => string.Join(" and ", Asked(w))))}");
        }

        if (says.Before is { } before)
        {
            parts.Add($"taken on or before `{before}`");
        }

        if (says.Confirmed is { } confirmed)
        {
            parts.Add(Confirmed(confirmed));
        }

        var types = says.Decisions.Contains(AuthorityWords.Any) ? "every decision" : $"a decision of type {Or(says.Decisions)}";
        var asked = parts.Count == 0 ? string.Empty : $" is {string.Join(", ", parts)}";
        return says.RequiredFor is not { } needed ? types + asked
            : $"{types}{asked}{(parts.Count == 0 ? string.Empty : ", and")} is needed for {For(needed)}";
    }

    private static IEnumerable<string> Asked(AuthorityWay way)
    {
        if (way.In is { } place)
        {
            yield return place == DecidedIn.Meeting ? "taken in a meeting" : "taken in a quorate meeting";
        }

        if (way.Mode is { } mode)
        {
            yield return $"agreed by at least {Words.WordOf(mode)}";
        }

        if (way.Approvers is { } approvers)
        {
            yield return $"approved by {approvers}";
        }

        if (way.Consulted is { } consulted)
        {
            yield return $"taken after consulting {consulted}";
        }
    }

    private static string Confirmed(AuthorityConfirmation says)
    {
        var by = says.By.IsEmpty ? string.Empty : $" by {Or(says.By)}";
        var within = says.Within is { } limit ? $" within {limit}" : string.Empty;
        return $"confirmed{by}{within}{(says.NotBefore is { } least ? $", not sooner than {least} after it" : string.Empty)}";
    }

    private static string For(RequiredFor needed) => needed.Appointment is { } to
        ? $"each {to.Role} of {to.Body}, by the first day in office"
        : $"each {needed.Type} of kind {Or(needed.Kinds)} with `{needed.With}`";

    private static string Or(IEnumerable<string> words) => string.Join(" or ", words);
}
