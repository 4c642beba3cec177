namespace Safeguarding.Rules.Tests.Architecture;

public sealed class FileShapeTests
{
    private const int MostLines = 300;
    private const int FewestFiles = 20;

    [Fact]
    public void Source_files_are_at_most_300_lines()
    {
        var files = Repository.Files("src", ".cs");

        Assert.True(files.Count >= FewestFiles, $"only {files.Count} files were looked at");
        Assert.Empty(TooLong(files.Select(file => (file, File.ReadLines(Repository.Path(file)).Count()))));
    }

    [Fact]
    public void A_file_of_301_lines_is_found() =>
        Assert.Equal(
            ["src/Long.cs has 301 lines"],
            TooLong([("src/Short.cs", 1), ("src/Full.cs", 300), ("src/Long.cs", 301)]));

    private static IEnumerable<string> TooLong(IEnumerable<(string File, int Lines)> files) =>
        files.Where(file => file.Lines > MostLines).Select(file => $"{file.File} has {file.Lines} lines");
}
