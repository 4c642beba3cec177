namespace Safeguarding.Rules.Tests.Architecture.Planted;

// What the planted violations use. Nothing here is wrong.

public interface ILower;

public class Lower<T>;

[AttributeUsage(AttributeTargets.Class)]
public sealed class LowerAttribute : Attribute;

public sealed class LowerException : Exception;

public static class LowerCalls
{
    public static int Count() => 1;
}
