using Safeguarding.Rules.Guidance;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>An answer as JSON, with what was asked and when.</summary>
internal static class AnswerDocument
{
    /// <summary>The document.</summary>
    public static string Of(Answer answer, Ask ask) => JsonText.Document(json =>
    {
        json.WriteString("ruleset", ask.Ruleset.Name);
        json.Day("asOf", ask.AsOf);
        json.WritePropertyName("answer");
        answer.WriteJson(json);
    });
}
