using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Cli.Inputs;

/// <summary>A file that was looked at.</summary>
/// <param name="Path">The file, or the name of a ruleset that ships.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Diagnostics">What is wrong with it, and with what it rests on.</param>
/// <param name="Texts">What was read.</param>
internal sealed record CheckedFile(string Path, FileKind Kind, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<SourceText> Texts);
