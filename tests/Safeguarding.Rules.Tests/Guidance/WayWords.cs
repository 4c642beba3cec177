using Safeguarding.Rules.Guidance;

namespace Safeguarding.Rules.Tests.Guidance;

internal static class WayWords
{
    /// <summary>The ways as they are printed.</summary>
    public static IEnumerable<string> Ways(this QuorumAnswer answer) => answer.More.Ways.Select(w => w.ToString());
}
