using System.Reflection;

namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>The public API is text under review: a change of it shows in a file beside these tests.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Safeguarding.Rules")]
    [InlineData("Safeguarding.Rules.FluentAssertions")]
    [InlineData("Safeguarding.Rules.Testing")]
    public void Public_api_is_the_approved_one(string package)
    {
        var folder = Repository.Path("tests", "Safeguarding.Rules.Tests", "Architecture");
        var approved = Path.Combine(folder, $"PublicApi.{package}.approved.txt");
        var received = Path.Combine(folder, $"PublicApi.{package}.received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        var actual = PublicApi.Of(Assembly.Load(package));

        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail(
            $"The public API of {package} is not the approved one. If it should be, replace the text of " +
            $"{Path.GetFileName(approved)} with that of {Path.GetFileName(received)}, which is beside it.\n\n" +
            string.Join('\n', LineDifference.Between(expected.Split('\n'), actual.Split('\n'))));
    }

    [Fact]
    public void What_a_change_would_break_is_in_the_text()
    {
        const string Namespace = "namespace ";
        var text = PublicApi.Of(typeof(PublicApiTests).Assembly).Split(Namespace)
            .Single(part => part.StartsWith("Safeguarding.Rules.Tests.Architecture.Planted.Api\n", StringComparison.Ordinal));

        Assert.Equal(
            """
            namespace Safeguarding.Rules.Tests.Architecture.Planted.Api

            public interface IShown<out T> : System.IDisposable
                T? this[int index] { get; }
                event System.EventHandler? Done;

            public sealed record Shown : System.IEquatable<Safeguarding.Rules.Tests.Architecture.Planted.Api.Shown>
                Shown(string name, int? count = null)
                const int Most = 3
                int? Count { get; }
                string Name { get; init; }
                static bool TryMake<T>(string? text, out T? made, params string[] more) where T : class, System.IDisposable, new()

            public enum Shown.Colour : byte
                Red = 0
                Blue = 1


            """.ReplaceLineEndings("\n"),
            Namespace + text);
    }

    [Fact]
    public void Difference_shows_what_went_and_what_came() => Assert.Equal(
        ["  a", "- b", "+ c", "  d", "+ e"],
        LineDifference.Between(["a", "b", "d"], ["a", "c", "d", "e"]));

    [Fact]
    public void Difference_leaves_out_what_is_far_from_a_change() => Assert.Equal(
        ["  ...", "  3", "  4", "  5", "- 6", "+ 7"],
        LineDifference.Between(["1", "2", "3", "4", "5", "6"], ["1", "2", "3", "4", "5", "7"]));
}
