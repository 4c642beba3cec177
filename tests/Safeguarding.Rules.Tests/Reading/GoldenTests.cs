using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Reading;
using Safeguarding.Rules.Tests.Architecture;

namespace Safeguarding.Rules.Tests.Reading;

/// <summary>What people see of a file with mistakes: for each file in <c>Golden</c> the whole text, kept beside it.</summary>
public sealed class GoldenTests
{
    private const string Folder = "tests/Safeguarding.Rules.Tests/Reading/Golden";

    public static TheoryData<string> Names => [.. Repository.Files(Folder, ".yaml").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_mistakes_is_told_as_approved(string name)
    {
        var said = Said(name, out _);
        var approved = Repository.Path(Folder, name + ".approved.txt");
        var received = Repository.Path(Folder, name + ".received.txt");
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == said)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, said);
        Assert.Fail($"{name}: what is said has changed; compare {received} with the approved text and copy it there if it is better\n{said}");
    }

    [Fact]
    public void Ten_mistakes_of_ten_sorts_are_all_told_and_none_twice()
    {
        Said("ten-mistakes", out var diagnostics);

        Assert.Equal(10, diagnostics.Count);
        Assert.Equal(10, diagnostics.Select(d => d.Code).Distinct().Count());
        Assert.Equal([4, 5, 12, 20, 21, 28, 33, 40, 44, 47], diagnostics.Select(d => d.Span.Line));
        Assert.All(diagnostics, d => Assert.True(d.Span.Column > 0 && d.Mend.Length > 0, d.ToString()));
    }

    [Fact]
    public void Every_approved_text_has_its_file() => Assert.Equal(
        Repository.Files(Folder, ".yaml").Select(file => file[..^".yaml".Length]),
        Repository.Files(Folder, ".approved.txt").Select(file => file[..^".approved.txt".Length]));

    private static string Said(string name, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var source = new SourceText($"{name}.yaml", File.ReadAllText(Repository.Path(Folder, name + ".yaml")).ReplaceLineEndings("\n"));
        var report = new Report();
        if (name == "records")
        {
            RecordsReader.Read(source, report);
        }
        else
        {
            Rulesets.Reader.Read(source, report);
        }

        diagnostics = [.. report.ToDiagnostics()];
        return DiagnosticText.Of(diagnostics, source);
    }
}
