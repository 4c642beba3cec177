using Safeguarding.Rules.Diagnostics;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Shapes;

/// <content>Names of what records know: read as words, and noted, so that a wrong one is found where it stands.</content>
public static partial class Words
{
    /// <summary>A kind of body.</summary>
    public static Syntax<string> BodyKind { get; } = new ReferenceSyntax(Word("executive"), ReferenceTo.BodyKind);

    /// <summary>Kinds of body, one or several.</summary>
    public static Syntax<ValueList<string>> BodyKinds { get; } = OneOrMany(BodyKind);

    /// <summary>Offices, one or several.</summary>
    public static Syntax<ValueList<string>> Offices { get; } = OneOrMany<string>(new ReferenceSyntax(Word("head-of-public-protection"), ReferenceTo.Office));

    /// <summary>An office.</summary>
    public static Syntax<string> Office { get; } = new ReferenceSyntax(Word("head-of-public-protection"), ReferenceTo.Office);

    /// <summary>Agencies, one or several.</summary>
    public static Syntax<ValueList<string>> Agencies { get; } = OneOrMany<string>(new ReferenceSyntax(Word("sussex-police"), ReferenceTo.Agency));

    /// <summary>Areas, one or several.</summary>
    public static Syntax<ValueList<string>> Areas { get; } = OneOrMany<string>(new ReferenceSyntax(Word("east-sussex"), ReferenceTo.Area));

    /// <summary>Offices, agencies or areas that take turns.</summary>
    public static Syntax<ValueList<string>> Turns { get; } = OneOrMany<string>(new ReferenceSyntax(Word("east-sussex"), ReferenceTo.OfficeAgencyOrArea));
}
