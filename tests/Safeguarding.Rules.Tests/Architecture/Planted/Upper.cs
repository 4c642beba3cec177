using System.Text.Json;

namespace Safeguarding.Rules.Tests.Architecture.Planted.Upper;

// Each of these breaks the order of ArrowTests.Planted once, in its own way.

[Lower]
public sealed class InAnAttribute;

public sealed class InABase : Lower<int>;

public sealed class InABody
{
    public static int Call(long large, double real, int choice) =>
        choice switch { 0 => 1, 1 => 5, 2 => 9, 3 => 4, _ => large > 5_000_000_000 && real > 2.5 ? 1 : LowerCalls.Count() };
}

public sealed class InACatch
{
    public static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (LowerException)
        {
        }
    }
}

public sealed class InAConstraint
{
    public static void Take<T>() where T : ILower
    {
    }
}

public sealed class InAField
{
    internal readonly ILower[] Field = [];
}

public sealed class InALambda
{
    public static Func<int, int> Make(int more) => each => each + more + LowerCalls.Count();
}

public sealed class InAPackage
{
    public static void Take(JsonDocument document) => ArgumentNullException.ThrowIfNull(document);
}

public sealed class InATypeArgument
{
    public static object Make() => Array.Empty<List<ILower>>();
}
