using NJsonSchema;
using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Kinds;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Reading.CaseFiles;
using Safeguarding.Rules.Shapes;

namespace Safeguarding.Rules.Tests.Shapes;

/// <summary>What holds for every shape there is, found by walking from the files and the kinds.</summary>
public sealed class EveryShapeTests
{
    private const int Fewest = 25;

    private static readonly Dictionary<string, IShape> Kinds = RuleKinds.Default.All.ToDictionary(kind => kind.Name, kind => kind.Shape);

    private static readonly IReadOnlyList<IShape> Files =
        [new RulesetReader(Kinds).Shape, RecordsReader.Shape, SourcesReader.Shape, new CasesReader(Kinds).Shape];

    private static readonly List<IShape> All = Walk([.. Files, .. Kinds.Values]);

    [Fact]
    public void Every_shape_is_walked() => Assert.True(All.Count >= Fewest, $"only {All.Count} shapes were found");

    [Fact]
    public void Every_example_of_a_shape_is_valid() => Assert.Empty(All.SelectMany(shape => Problems(shape.Name, shape.Example, shape.TryRead)));

    [Fact]
    public void Every_example_of_a_field_is_valid() => Assert.Empty(
        from shape in All
        from field in shape.Fields
        let one = One(field)
        from problem in Problems($"{shape.Name}.{field.Key}", field.Syntax.Example, one)
        select problem);

    [Fact]
    public void Every_example_of_a_shape_is_printed_as_it_was_read()
    {
        foreach (var shape in All)
        {
            var text = Printed(shape, shape.Example);

            Assert.Equal(text, Printed(shape, text));
        }
    }

    [Fact]
    public void A_field_is_declared_once() => Assert.Empty(
        All.SelectMany(shape => shape.Fields.GroupBy(field => field.Key).Where(keys => keys.Count() > 1).Select(keys => $"{shape.Name}.{keys.Key}")));

    [Fact]
    public void Every_field_says_something_without_a_full_stop() => Assert.Empty(
        from shape in All
        from field in shape.Fields
        where field.Says.Length < 2 || field.Says.EndsWith('.') || char.IsUpper(field.Says[0])
        select $"{shape.Name}.{field.Key}: {field.Says}");

    [Fact]
    public async Task Every_schema_takes_its_example_and_refuses_an_unknown_field()
    {
        foreach (var shape in Files)
        {
            var schema = await JsonSchema.FromJsonAsync(Schema.Of(shape.Name, shape).ToJsonString());
            var example = Json(Yaml.Node(shape.Example));

            Assert.Empty(schema.Validate(example).Select(error => $"{shape.Name}: {error}"));
            Assert.NotEmpty(schema.Validate(example.Insert(1, "\"bodi\": 1, ")));
        }
    }

    private static string Printed(IShape shape, string text)
    {
        Assert.True(shape.TryRead(Yaml.Value(text), new(), out var value), $"{shape.Name}: {text}");
        return CanonicalText.OnOneLine(shape.Write(value));
    }

    private static Reader One(FieldDescription field) => (Node node, Report report, out object? value) =>
    {
        value = null;
        return field.Syntax.CanRead(node, report);
    };

    private delegate bool Reader(Node node, Report report, out object? value);

    private static IEnumerable<string> Problems(string name, string example, Reader read)
    {
        var report = new Report();
        if (!read(Yaml.Value(example), report, out _))
        {
            yield return $"{name}: {example}\n{DiagnosticText.Of(report.ToDiagnostics())}";
        }
    }

    private static List<IShape> Walk(IEnumerable<IShape> start)
    {
        var (found, seen) = (new List<IShape>(), new HashSet<object>(ReferenceEqualityComparer.Instance));
        var next = new Stack<object>(start);
        while (next.TryPop(out var one))
        {
            if (!seen.Add(one) || seen.Count > 10_000)
            {
                continue;
            }

            if (one is IShape shape)
            {
                found.Add(shape);
                shape.Fields.ToList().ForEach(field => next.Push(field.Syntax));
            }
            else if (one is Syntax syntax)
            {
                syntax.Parts.ToList().ForEach(next.Push);
                if (syntax.Shape is { } inner)
                {
                    next.Push(inner);
                }
            }
        }

        return found;
    }

    private static string Json(Node node) => node switch
    {
        MappingNode mapping => $"{{{string.Join(", ", mapping.Entries.Select(e => $"\"{e.Key}\": {Json(e.Value)}"))}}}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Json))}]",
        TextNode text => int.TryParse(text.Text, out _) ? text.Text : $"\"{text.Text}\"",
        _ => "null",
    };
}
