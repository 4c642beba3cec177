using Safeguarding.Rules.Diagnostics;
using YamlDotNet.Core.Events;
using Span = Safeguarding.Rules.Diagnostics.Span;

namespace Safeguarding.Rules.Reading;

/// <summary>The parser's marks as places.</summary>
internal static class Marks
{
    /// <summary>Where an event stands; one of several lines covers its first character.</summary>
    public static Span Span(SourceText source, ParsingEvent at)
    {
        var isOneLine = at.Start.Line == at.End.Line && at.End.Column > at.Start.Column;
        return new(source.File, (int)at.Start.Line, (int)at.Start.Column, isOneLine ? (int)(at.End.Column - at.Start.Column) : 1);
    }
}
