using System.Text.Json;
using Safeguarding.Rules.Analysis;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Whether rules fit together, as JSON. The witness goes to a file of its own.</summary>
internal static class ProveJson
{
    /// <summary>The document.</summary>
    public static string Of(ConsistencyAnswer answer) => JsonText.Document(json =>
    {
        json.WriteString("ruleset", answer.Ruleset);
        json.WriteString("answer", answer switch { Fits => "fits", Cannot => "cannot", _ => "not-decided" });
        json.Day("from", answer.Horizon.First);
        json.Day("to", answer.Horizon.Last);
        json.Texts("musts", answer.Musts.AsEnumerable());
        switch (answer)
        {
            case Fits fits:
                json.Texts("notEngaged", fits.NotEngaged.AsEnumerable());
                if (fits.Alone is { } alone)
                {
                    Alone(json, alone);
                }

                break;
            case Cannot cannot:
                Conflicts(json, cannot);
                break;
            case NotDecided undecided:
                Because(json, undecided);
                break;
        }

        json.Texts("notes", answer.Notes.Select(n => n.ToString()));
    });

    private static void Alone(Utf8JsonWriter json, MustsAlone alone)
    {
        json.WriteStartObject("alone");
        json.Texts("canBeBroken", alone.Broken.Select(b => b.Rule));
        json.WriteStartArray("implied");
        foreach (var implied in alone.Implied)
        {
            json.WriteStartObject();
            json.WriteString("rule", implied.Rule);
            json.Texts("by", implied.By.AsEnumerable());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Texts("notFound", alone.NotFound.AsEnumerable());
        json.WriteBoolean("stopped", alone.Stopped);
        json.WriteEndObject();
    }

    private static void Conflicts(Utf8JsonWriter json, Cannot cannot)
    {
        json.WriteStartArray("conflicts");
        foreach (var conflict in cannot.Conflicts)
        {
            json.WriteStartObject();
            json.WriteStartArray("rules");
            foreach (var rule in conflict.Rules)
            {
                json.WriteStartObject();
                json.WriteString("rule", rule.Rule);
                json.WriteString("ruleset", rule.Ruleset);
                json.Text("place", rule.Place?.ToString());
                json.WriteString("says", rule.Says);
                json.WriteBoolean("othersFitWithoutIt", rule.Without is not null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.Texts("because", conflict.Because.AsEnumerable());
            json.WriteString("mend", conflict.Mend);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Because(Utf8JsonWriter json, NotDecided undecided)
    {
        json.WriteStartArray("because");
        foreach (var one in undecided.Because)
        {
            json.WriteStartObject();
            json.Texts("rules", one.Rules.AsEnumerable());
            json.WriteString("what", one.What);
            json.WriteString("why", one.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
