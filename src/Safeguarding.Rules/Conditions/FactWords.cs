using System.Globalization;

namespace Safeguarding.Rules.Conditions;

/// <summary>
/// How facts of one sort are put in words. Every text is a composite format over the fact's arguments, so that nothing is
/// written until somebody reads it.
/// </summary>
/// <param name="WhenTrue">A clause that says that it is so: <c>{0} was present at {1}</c>.</param>
/// <param name="WhenFalse">A clause that says that it is not so.</param>
/// <param name="Asked">What is asked where it is not recorded: <c>whether {0} was present at {1}</c>.</param>
/// <param name="Short">How the fact is named in a list of its like: <c>{0}</c>.</param>
public sealed record FactWords(string WhenTrue, string WhenFalse, string Asked, string Short = "{0}")
{
    internal static string Fill(string format, object?[] arguments) => string.Format(CultureInfo.InvariantCulture, format, arguments);
}
