namespace Safeguarding.Rules.Shapes;

/// <summary>Values that can be written in several forms.</summary>
public static class Choice
{
    /// <summary>A value that can be written in several forms. The form of the node alone decides which one is read, so that mistakes are those of one form.</summary>
    /// <param name="name">The name under which schemas define it: <c>requirement</c>.</param>
    /// <param name="expected">What is expected, with the article and an example.</param>
    /// <param name="example">A valid value, as YAML on one line.</param>
    /// <param name="ways">The forms. The first that takes a node reads it; the first that gives a value prints it.</param>
    /// <remarks><paramref name="ways"/> is asked for late, so that a form may hold the choice itself.</remarks>
    public static Syntax<T> Of<T>(string name, string expected, string example, Func<IReadOnlyList<Way<T>>> ways) =>
        new ChoiceSyntax<T>(name, expected, example, ways);
}
