using Safeguarding.Rules.Cli.Arguments;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>Rulesets by file, by folder or by the name under which they ship.</summary>
internal static class RulesetInput
{
    /// <summary>Loads what a name stands for.</summary>
    /// <returns>Each ruleset with what is wrong with it; at least one.</returns>
    /// <exception cref="Refusal">The name stands for nothing.</exception>
    public static IReadOnlyList<Loaded<Ruleset>> Load(RulesetLoader loader, string name)
    {
        if (!Path.Exists(name) && RulesetFiles.Shipped.Find(name) is null)
        {
            throw Unknown(name);
        }

        var loaded = Readable.Get(name, () => loader.Named(name));
        return loaded.Count > 0 ? loaded
            : throw new Refusal(
                $"there is no ruleset in the folder {Quote.Text(name)}",
                "give a folder with at least one file (*.yaml) in which a line begins with `ruleset:`");
    }

    /// <summary>The rulesets as one.</summary>
    /// <exception cref="Refusal">Two of them have a rule of the same id.</exception>
    public static Ruleset Together(IEnumerable<Ruleset> rulesets)
    {
        // Named twice, or found by its file and by its name, it is still one.
        var all = rulesets.ToList();
        if (all.Count > 1)
        {
            all = all.DistinctBy(r => (r.Name, r.Digest)).ToList();
        }

        try
        {
            return Ruleset.Together(all);
        }
        catch (ArgumentException mistake)
        {
            var names = string.Join(", ", all.Select(r => r.Name));
            throw new Refusal($"these rulesets cannot be judged together ({names}): {Sentence(mistake)}", "judge them one at a time, or rename the rule in one of them");
        }
    }

    private static Refusal Unknown(string name)
    {
        var shipped = RulesetLoader.ShippedNames;
        var ships = $"those that ship are {string.Join(", ", shipped)}";
        return LooksLikePath(name)
            ? new(
                $"there is no file or folder {Quote.Text(name)}{NearbyFile.Guess(name)}",
                $"give the path of a ruleset that is there, or the name of one that ships; {ships}")
            : new(
                $"there is no file or folder {Quote.Text(name)}, and no ruleset of that name ships{Guess.Of(name, shipped)}",
                $"{ships}; or give the path of a file");
    }

    private static bool LooksLikePath(string name) =>
        Path.IsPathRooted(name) || name.StartsWith('.') || name.Contains('\\', StringComparison.Ordinal) || Path.HasExtension(name);

    private static string Sentence(ArgumentException mistake) =>
        mistake.ParamName is { } name ? mistake.Message.Replace($" (Parameter '{name}')", string.Empty, StringComparison.Ordinal) : mistake.Message;
}
