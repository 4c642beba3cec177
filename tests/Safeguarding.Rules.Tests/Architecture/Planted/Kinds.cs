using Safeguarding.Rules.Tests.Architecture.Planted.Kinds.First;
using Safeguarding.Rules.Tests.Architecture.Planted.Kinds.Second;

namespace Safeguarding.Rules.Tests.Architecture.Planted.Kinds
{
    public interface IKind;

    // Allowed by name.
    public static class All
    {
        public static IKind[] Kinds() => [new One(), new Two()];
    }
}

namespace Safeguarding.Rules.Tests.Architecture.Planted.Kinds.First
{
    // Allowed to use what all kinds share; not to use its sibling.
    public sealed class One : IKind
    {
        public static IKind Sibling() => new Two();
    }
}

namespace Safeguarding.Rules.Tests.Architecture.Planted.Kinds.Second
{
    public sealed class Two : IKind;
}
