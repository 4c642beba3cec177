using FsCheck;
using FsCheck.Fluent;

namespace Safeguarding.Rules.Tests.Records;

/// <summary>A law over generated values: FsCheck inside a fact. A failure prints the smallest counterexample and its seed.</summary>
internal static class Law
{
    public static void Holds<T>(Gen<T> values, Func<T, bool> law, Func<T, IEnumerable<T>>? smaller = null, int times = 400) =>
        Prop.ForAll(Arb.From(values, smaller ?? (static _ => [])), law).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
