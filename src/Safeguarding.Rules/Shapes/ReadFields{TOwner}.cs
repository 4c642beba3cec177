using Safeguarding.Rules.Diagnostics;

namespace Safeguarding.Rules.Shapes;

/// <summary>Runs a declaration to read a mapping.</summary>
internal sealed class ReadFields<TOwner>(string name, MappingNode mapping, Report report) : Fields<TOwner>
    where TOwner : class
{
    private readonly List<string> keys = [];
    private readonly List<(string Key, string Says, string Example)> missing = [];
    private readonly List<Action> checksOfKeys = [];
    private readonly List<Func<TOwner, FieldMistake?>> checks = [];
    private bool failed;

    public override void OneOf(params string[] keys)
    {
        AnyOf(keys);
        NotBoth(keys);
    }

    public override void AnyOf(params string[] keys) => checksOfKeys.Add(() =>
    {
        if (!keys.Any(IsThere))
        {
            Fail(Catalogue.OneIsNeeded.At(mapping.Span, Quote.Text(name), Quote.Texts(keys)));
        }
    });

    public override void NotBoth(params string[] keys) => checksOfKeys.Add(() =>
    {
        var found = keys.Where(IsThere).ToList();
        if (found.Count > 1)
        {
            Fail(Catalogue.OnlyOneOf.At(PlaceOf(found[1]), Quote.Text(name), Quote.Texts(found, "and"), Quote.Texts(keys)));
        }
    });

    public override void Needs(string key, string other) => checksOfKeys.Add(() =>
    {
        if (IsThere(key) && !IsThere(other))
        {
            Fail(Catalogue.NeedsAnother.At(PlaceOf(key), Quote.Text(key), Quote.Text(other)));
        }
    });

    public override void Check(Func<TOwner, FieldMistake?> find) => checks.Add(find);

    /// <summary>Says what is missing and what is unknown, and looks across the fields where every one was read.</summary>
    /// <returns>Whether all is well.</returns>
    public bool Finish(TOwner owner)
    {
        var allKnown = SayUnknownKeys();
        foreach (var (key, says, example) in missing)
        {
            Fail(Catalogue.MissingKey.At(mapping.Span, Quote.Text(name), Quote.Text(key), says, $"`{key}: {example}`"));
        }

        // A mistyped key may be the one that is asked for.
        if (allKnown)
        {
            checksOfKeys.ForEach(check => check());
        }

        if (failed)
        {
            return false;
        }

        foreach (var check in checks)
        {
            if (check(owner) is { } mistake)
            {
                Fail(Catalogue.DoesNotFit.At(PlaceOf(mistake.Key), mistake.Message, mistake.Mend));
            }
        }

        return !failed;
    }

    private protected override bool Find(string key, Syntax syntax, FieldMark mark, string says, object? @default, out object? value)
    {
        keys.Add(key);
        value = null;
        var node = mapping.Find(key)?.Value;
        if (node is null || (node is NullNode && !syntax.ReadsNothing))
        {
            if (mark == FieldMark.Need)
            {
                missing.Add((key, says, syntax.Example));
            }

            return false;
        }

        if (syntax.TryReadAny(node, report, out value))
        {
            return true;
        }

        failed = true;
        return false;
    }

    // A missing `body` and an unknown `bodi` are one mistake, so what is missing is the first guess, and is then not said again.
    private bool SayUnknownKeys()
    {
        var allKnown = true;
        foreach (var entry in mapping.Entries)
        {
            if (keys.Contains(entry.Key))
            {
                continue;
            }

            failed = true;
            allKnown = false;
            if (report.IsFull)
            {
                break;
            }

            var near = Suggest.Nearest(entry.Key, missing.Select(m => m.Key)) ?? Suggest.Nearest(entry.Key, keys.Where(k => !IsThere(k)));
            report.Add(near is null
                ? Catalogue.UnknownKey.At(entry.KeySpan, Quote.Text(entry.Key), Quote.Text(name), Quote.Texts(keys))
                : Catalogue.MistypedKey.At(entry.KeySpan, Quote.Text(entry.Key), Quote.Text(name), Quote.Text(near), Quote.Texts(keys)));
            missing.RemoveAll(m => m.Key == near);
        }

        return allKnown;
    }

    private bool IsThere(string key) => mapping.Value(key) is not null;

    private Span PlaceOf(string key) => mapping.Find(key)?.KeySpan ?? mapping.Span;

    private void Fail(Diagnostic diagnostic)
    {
        failed = true;
        report.Add(diagnostic);
    }
}
