using Safeguarding.Rules.Calendars;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Reading;

/// <summary>Makes rules of what a file says.</summary>
internal static class RuleHistories
{
    /// <summary>What a ruleset says once for all its rules.</summary>
    public static RulesetSettings Settings(RulesetDocument document) => new()
    {
        Ruleset = document.Name,
        AdoptedOn = document.Status == RulesetStatus.Adopted ? document.AdoptedOn : null,
        Periods = new(document.GovernanceYearStarts, document.Terms),
        WorkingDays = document.CalendarName is { } name ? WorkingDayCalendar.Shipped(name) : null,
        Names = document.Names,
    };

    /// <summary>The rules, by id.</summary>
    public static ValueList<RuleHistory> Of(RulesetDocument document, RuleKinds kinds, CitedSources sources)
    {
        var settings = Settings(document);
        return document.Rules.Select(r => Of(r, document.InForce, kinds, sources, settings)).OrderBy(r => r.Id, StringComparer.Ordinal).ToValueList();
    }

    private static RuleHistory Of(RuleDocument rule, Interval ruleset, RuleKinds kinds, CitedSources sources, RulesetSettings settings)
    {
        var days = rule.Versions.Select(v => v.Within(ruleset)).ToList();
        var whole = new Interval(
            days.Exists(d => d.From is null) ? null : days.Min(d => d.From),
            days.Exists(d => d.To is null) ? null : days.Max(d => d.To));
        var versions = rule.Versions.Select((version, i) => new Rule
        {
            Id = rule.Id,
            Kind = kinds.Find(version.Kind)!,
            Says = version.Says,
            Strength = version.Strength,
            Basis = version.Basis,
            Because = version.Because,
            Citations = version.Sources.Select(sources.Cite).ToValueList(),
            InForce = days[i],
            Whole = whole,
            If = version.If,
            Note = version.Note,
            Replaces = version.Replaces,
            Settings = settings,
            References = version.References,
            Place = version.Node?.Span,
        });
        return new(rule.Id, versions.ToValueList());
    }
}
