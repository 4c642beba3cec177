namespace Safeguarding.Rules.Tests.Architecture;

public sealed class SolutionTests
{
    private const int FewestProjects = 13;

    private const string WhyNot =
        "NRules and Ardalis.Specification are not on every package source. Their projects are in the solution for readers, " +
        "and MSBuild restores what it builds: with a Build.0 line in Debug or Release, restore, build, test and pack of the " +
        "solution fail wherever the packages are missing. Editors like to add the line; take it out again. " +
        "`dotnet build -c WithAdapters` builds everything.";

    private static readonly string[] Adapters =
    [
        "Safeguarding.Rules.NRules", "Safeguarding.Rules.NRules.Tests",
        "Safeguarding.Rules.Specifications", "Safeguarding.Rules.Specifications.Tests",
    ];

    private static readonly SolutionFile Solution = new(File.ReadAllText(Repository.Path(Repository.Solution)));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        string[] projects =
        [
            .. Repository.Files("src", ".csproj"),
            .. Repository.Files("tests", ".csproj"),
            .. Repository.Files("benchmarks", ".csproj"),
        ];

        Assert.True(projects.Length >= FewestProjects, $"only {projects.Length} projects were looked at");
        Assert.Empty(projects.Except(Solution.Projects, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Debug")]
    [InlineData("Release")]
    public void Adapters_are_left_out_of_the_usual_configurations(string configuration) => Assert.True(
        !Adapters.Any(adapter => Solution.Builds(adapter, configuration)), WhyNot);

    [Theory]
    [InlineData("Debug")]
    [InlineData("Release")]
    public void All_but_the_adapters_are_built_in_the_usual_configurations(string configuration) => Assert.Equal(
        [], Solution.Projects.Select(Name).Except(Adapters).Where(project => !Solution.Builds(project, configuration)));

    [Fact]
    public void WithAdapters_builds_everything() => Assert.Equal(
        [], Solution.Projects.Select(Name).Where(project => !Solution.Builds(project, "WithAdapters")));

    [Fact]
    public void A_build_line_is_seen_where_there_is_one()
    {
        var planted = new SolutionFile("""
            Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "An.Adapter", "src\An.Adapter\An.Adapter.csproj", "{0A}"
            EndProject
            		{0A}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
            		{0A}.Release|Any CPU.ActiveCfg = Release|Any CPU
            		{0A}.Release|Any CPU.Build.0 = Release|Any CPU
            """);

        Assert.Equal(["src/An.Adapter/An.Adapter.csproj"], planted.Projects);
        Assert.True(planted.Builds("An.Adapter", "Release"));
        Assert.False(planted.Builds("An.Adapter", "Debug"));
    }

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);
}
