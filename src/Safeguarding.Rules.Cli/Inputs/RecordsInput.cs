using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>Records by file.</summary>
internal static class RecordsInput
{
    /// <summary>Loads a file of records.</summary>
    /// <exception cref="Refusal">There is no such file.</exception>
    public static Loaded<PartnershipRecords> Load(RulesetLoader loader, string path)
    {
        if (Directory.Exists(path))
        {
            throw new Refusal($"{Quote.Text(path)} is a folder, and records are one file", "give the file in it that holds the records");
        }

        return File.Exists(path) ? Readable.Get(path, () => loader.Records(path))
            : throw new Refusal($"there is no file {Quote.Text(path)}{NearbyFile.Guess(path)}", "give the path of a file of records, such as rulesets/examples/sussex-executive.yaml");
    }
}
