using System.Globalization;
using System.Text;
using System.Xml;
using Safeguarding.Rules.Cases;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>Cases as JUnit XML, which build servers show as tests.</summary>
internal static class TestJunit
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>The document.</summary>
    public static string Of(Tested tested)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", Tool.Name);
            Counts(xml, tested.CasesPassed + tested.CasesFailed, tested.CasesFailed, tested.Files.Sum(f => Tested.Errors(f).Count()));
            foreach (var file in tested.Files)
            {
                File(xml, file);
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void File(XmlWriter xml, CaseFileResult file)
    {
        var errors = Tested.Errors(file).ToList();
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Legal(file.File));
        Counts(xml, file.Cases.Count, file.Cases.Count(c => !c.Passed), errors.Count);
        foreach (var error in errors)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", Legal($"{error.Span}"));
            xml.WriteAttributeString("classname", Legal(file.File));
            Outcome(xml, "error", error.Message, $"{error.Code} at {error.Span}; mend: {error.Mend}");
            xml.WriteEndElement();
        }

        foreach (var result in file.Cases)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", Legal(result.Name));
            xml.WriteAttributeString("classname", Legal(file.File));
            if (!result.Passed)
            {
                var first = result.Differences[0];
                Outcome(xml, "failure", $"{first.What}: expected {first.Expected}, found {first.Found}", string.Join('\n', result.Differences.SelectMany(Tested.Lines)));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, int cases, int failures, int errors)
    {
        xml.WriteAttributeString("tests", (cases + errors).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    private static void Outcome(XmlWriter xml, string what, string message, string text)
    {
        xml.WriteStartElement(what);
        xml.WriteAttributeString("message", Legal(message));
        xml.WriteString(Legal(text));
        xml.WriteEndElement();
    }

    // XML cannot hold every character, not even escaped.
    private static string Legal(string text) => string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "?" : r.ToString()));
}
