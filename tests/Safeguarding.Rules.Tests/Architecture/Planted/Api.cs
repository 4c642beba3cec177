namespace Safeguarding.Rules.Tests.Architecture.Planted.Api;

// What PublicApiTests reads back, and what it must leave out.

public interface IShown<out T> : IDisposable
{
    event EventHandler? Done;

    T? this[int index] { get; }
}

public sealed record Shown
{
    public const int Most = 3;

    public Shown(string name, int? count = null) => (Name, Count) = (name, count);

    public enum Colour : byte
    {
        Red,
        Blue,
    }

    public string Name { get; init; }

    public int? Count { get; private set; }

    internal int Hidden { get; set; }

    public static bool TryMake<T>(string? text, out T? made, params string[] more)
        where T : class, IDisposable, new()
    {
        made = text is null || more.Length == 0 ? null : new T();
        return made is not null;
    }
}
