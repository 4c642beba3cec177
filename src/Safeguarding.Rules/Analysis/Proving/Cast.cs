using System.Globalization;
using Safeguarding.Rules.Records;
using Safeguarding.Rules.Selectors;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Gives posts a name, an agency and areas, so that records can speak of them.</summary>
internal sealed class Cast
{
    private readonly Dictionary<Post, string> ids = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <param name="areas">The areas that rules name.</param>
    public Cast(IEnumerable<string> areas)
    {
        var named = areas.Distinct(StringComparer.Ordinal).ToValueList();
        Areas = named.IsEmpty ? ["the-area"] : named;
    }

    /// <summary>The areas; who is of the same area as a body is of all of them.</summary>
    public ValueList<string> Areas { get; }

    /// <summary>Everybody named so far.</summary>
    public IEnumerable<Post> Posts => ids.Keys;

    /// <summary>The office of a post.</summary>
    public string Office(Post post)
    {
        if (!ids.TryGetValue(post, out var id))
        {
            ids[post] = id = post.Id ?? Free(post.Designations.FirstOrDefault() ?? post.Sector ?? post.Agency ?? "someone");
            taken.Add(id);
        }

        return id;
    }

    /// <summary>The agency of a post.</summary>
    public string Agency(Post post) => post.Agency ?? $"agency-of-{Office(post)}";

    /// <summary>The offices of some posts.</summary>
    public IEnumerable<Office> Offices(IEnumerable<Post> posts) => posts.Select(p => new Office
    {
        Id = Office(p),
        Designation = p.Designations.IsEmpty ? Known<ValueList<string>>.None : p.Designations.ToValueList(),
        Agency = Agency(p),
        Area = AreasOf(p),
    });

    /// <summary>The agencies of some posts.</summary>
    public IEnumerable<Agency> Agencies(IEnumerable<Post> posts) => posts.GroupBy(Agency, StringComparer.Ordinal).Select(g => new Agency
    {
        Id = g.Key,
        Sector = g.Select(p => p.Sector).FirstOrDefault(s => s is not null) is { } sector ? sector : Known<string>.None,
        Area = Areas,
    });

    private Known<ValueList<string>> AreasOf(Post post) =>
        post.Areas.IsEmpty ? Known<ValueList<string>>.None
        : post.Areas.Contains(WhoPart.Same) ? Areas
        : post.Areas.ToValueList();

    private string Free(string word)
    {
        var name = word;
        for (var i = 2; taken.Contains(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{word}-{i}");
        }

        return name;
    }
}
