using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>Rules that cannot all be kept.</summary>
/// <param name="Rules">Their ids; some may not be needed.</param>
/// <param name="Because">Why, a line each.</param>
/// <param name="Mend">What to change.</param>
internal sealed record Clash(ValueList<string> Rules, ValueList<string> Because, string Mend);
