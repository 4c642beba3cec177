using System.Reflection;

namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>The folders of the library are a pipeline: each may use those above it, and nothing below.</summary>
public sealed class ArrowTests
{
    private const int FewestTypes = 20;

    private static readonly Layers Library = new(
        TopFirst:
        [
            "Safeguarding.Rules.Records",
            "Safeguarding.Rules.Conditions",
            "Safeguarding.Rules.Calendars",
            "Safeguarding.Rules.Diagnostics",
            "Safeguarding.Rules.Findings",
            "Safeguarding.Rules.Shapes",
            "Safeguarding.Rules.Evaluating",
            "Safeguarding.Rules.Selectors",
            "Safeguarding.Rules.Demands",
            "Safeguarding.Rules.Kinds",
            "Safeguarding.Rules.Reading",
            "Safeguarding.Rules",
            "Safeguarding.Rules.Guidance",
            "Safeguarding.Rules.Analysis",
            "Safeguarding.Rules.Cases",
            "Safeguarding.Rules.Hosting",
        ],
        Apart: ["Safeguarding.Rules.Kinds"],
        Packages: [("YamlDotNet", "Safeguarding.Rules.Reading")],
        Excepted:
        [
            ("Safeguarding.Rules.Kinds.RuleKinds", "Safeguarding.Rules.Kinds", "the one visible list of all kinds"),
        ]);

    // The same rules over the fixtures in Planted/, which break each of them once.
    private static readonly Layers Planted = new(
        TopFirst:
        [
            "Safeguarding.Rules.Tests.Architecture.Planted.Upper",
            "Safeguarding.Rules.Tests.Architecture.Planted.Kinds",
            "Safeguarding.Rules.Tests.Architecture.Planted",
        ],
        Apart: ["Safeguarding.Rules.Tests.Architecture.Planted.Kinds"],
        Packages: [("System.Text.Json", "Safeguarding.Rules.Tests.Architecture.Planted.Kinds")],
        Excepted: [("Safeguarding.Rules.Tests.Architecture.Planted.Kinds.All",
            "Safeguarding.Rules.Tests.Architecture.Planted.Kinds", "as in the library")]);

    [Fact]
    public void Namespaces_use_only_those_above_them()
    {
        var (types, uses) = CompiledUses.Of(LibraryAssembly);
        var looked = types.Sum(each => each.Count());

        Assert.True(looked >= FewestTypes, $"only {looked} types were looked at");
        Assert.Equal([], Library.Wrong(uses));
    }

    [Fact]
    public void Every_namespace_has_a_place_of_its_own_in_the_order()
    {
        var (types, _) = CompiledUses.Of(LibraryAssembly);

        // Without this, a new folder would count as the root, which may use nearly everything.
        Assert.Equal([], types.Select(each => each.Key)
            .Where(ns => ns != "Safeguarding.Rules" && Library.Home(ns) is null or "Safeguarding.Rules"));
    }

    [Fact]
    public void Each_planted_violation_is_found()
    {
        var (_, uses) = CompiledUses.Of(typeof(ArrowTests).Assembly);
        var planted = uses.Where(use => use.FromNamespace.Contains(".Planted", StringComparison.Ordinal));

        Assert.Equal(
            [
                "Kinds.First.One uses Kinds.Second.Two",
                "Upper.InABase uses Lower`1",
                "Upper.InABody uses LowerCalls",
                "Upper.InACatch uses LowerException",
                "Upper.InAConstraint uses ILower",
                "Upper.InAField uses ILower",
                "Upper.InALambda uses LowerCalls",
                "Upper.InAnAttribute uses LowerAttribute",
                "Upper.InAPackage uses System.Text.Json.JsonDocument",
                "Upper.InATypeArgument uses ILower",
            ],
            Planted.Wrong(planted)
                .Select(line => line.Replace("Safeguarding.Rules.Tests.Architecture.Planted.", "", StringComparison.Ordinal))
                .Order(StringComparer.OrdinalIgnoreCase));
    }

    private static Assembly LibraryAssembly => Assembly.Load("Safeguarding.Rules");
}
