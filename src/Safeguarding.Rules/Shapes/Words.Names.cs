using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <content>Names of rules, clauses and files.</content>
public static partial class Words
{
    /// <summary>The id of a rule or a clause: letters of either case, digits, hyphens and full stops.</summary>
    public static Syntax<string> RuleId { get; } = new ScalarSyntax<string>(
        "the id of a rule or a clause such as `EXEC-MEETS`",
        "EXEC-MEETS",
        static (TextNode node, Report report, out string value) =>
        {
            value = node.Text;
            var isId = value.Length is > 0 and <= LongestId && char.IsAsciiLetterOrDigit(value[0])
                && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');
            if (!isId)
            {
                report.Add(Catalogue.NotARuleId.At(node.Span, node.Found));
            }

            return isId;
        },
        static value => value,
        static () => new() { ["type"] = "string", ["pattern"] = @"^[A-Za-z0-9][A-Za-z0-9._-]*$" });

    /// <summary>The name of a ruleset or a source: words joined by slashes, as the folders of <c>rulesets</c> are.</summary>
    public static Syntax<string> Name { get; } = new ScalarSyntax<string>(
        "a name such as `sussex/executive`",
        "sussex/executive",
        static (TextNode node, Report report, out string value) =>
        {
            value = node.Text;
            var isName = value.Length <= LongestId && Array.TrueForAll(value.Split('/'), IsWord);
            if (!isName)
            {
                report.Add(Catalogue.NotAName.At(node.Span, node.Found));
            }

            return isName;
        },
        static value => value,
        static () => new() { ["type"] = "string", ["pattern"] = "^[a-z0-9-]+(/[a-z0-9-]+)*$" });
}
