using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>Reads of files that the machine may refuse.</summary>
internal static class Readable
{
    /// <summary>What <paramref name="read"/> gives.</summary>
    /// <exception cref="Refusal">The machine refuses.</exception>
    public static T Get<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"{Quote.Text(path)} cannot be read", "give a file or folder that is there and that you may read");
        }
    }
}
