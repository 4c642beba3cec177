namespace Safeguarding.Rules.Shapes;

/// <summary>Runs a declaration to print a value. What equals its default is left out, so that saying it changes no digest.</summary>
internal sealed class WriteFields<TOwner>(TOwner owner) : Fields<TOwner>
    where TOwner : class
{
    public List<Entry> Entries { get; } = [];

    private protected override TOwner Printed => owner;

    private protected override void Print(string key, Node value) => Entries.Add(new(key, value));

    private protected override bool Find(string key, Syntax syntax, FieldMark mark, string says, object? @default, out object? value)
    {
        value = null;
        return false;
    }
}
