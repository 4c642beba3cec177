namespace Safeguarding.Rules.Analysis.Proving;

/// <summary>The days from which a body must have a meeting to choose, because something happened on a day.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The first of them.</param>
/// <param name="To">The last of them.</param>
/// <param name="Rules">The rules from which it follows.</param>
/// <param name="Says">In words: <c>an incident that is notified on …</c>.</param>
/// <param name="IsSure">Whether each of the rules is surely in force.</param>
internal sealed record Window(string Body, int From, int To, IReadOnlyList<string> Rules, string Says, bool IsSure);
