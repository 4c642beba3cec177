namespace Safeguarding.Rules.Cli.Output;

/// <summary>Cases as JSON.</summary>
internal static class TestJson
{
    /// <summary>The document.</summary>
    public static string Of(Tested tested) => JsonText.Document(json =>
    {
        json.WriteNumber("passed", tested.CasesPassed);
        json.WriteNumber("failed", tested.CasesFailed);
        json.WriteStartArray("files");
        foreach (var file in tested.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.File);
            json.WriteStartArray("cases");
            foreach (var result in file.Cases)
            {
                json.WriteStartObject();
                json.WriteString("name", result.Name);
                json.WriteNumber("line", result.Span.Line);
                json.WriteBoolean("passed", result.Passed);
                json.Text("why", result.Why);
                json.WriteStartArray("differences");
                foreach (var difference in result.Differences)
                {
                    json.WriteStartObject();
                    json.WriteString("what", difference.What);
                    json.WriteString("expected", difference.Expected);
                    json.WriteString("found", difference.Found);
                    json.Text("reason", difference.Reason);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.Diagnostics(file.Diagnostics);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
