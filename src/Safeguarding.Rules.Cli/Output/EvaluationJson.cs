using System.Text;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>The report as the library writes it.</summary>
internal static class EvaluationJson
{
    /// <summary>Byte for byte what <see cref="Evaluation.WriteJson"/> gives.</summary>
    public static string Of(Evaluation evaluation)
    {
        using var bytes = new MemoryStream();
        evaluation.WriteJson(bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
