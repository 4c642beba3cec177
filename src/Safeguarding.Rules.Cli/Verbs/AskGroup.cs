using System.CommandLine;
using Safeguarding.Rules.Cli.Verbs.Asking;

namespace Safeguarding.Rules.Cli.Verbs;

/// <summary>The questions asked before acting.</summary>
internal sealed class AskGroup : Command
{
    public AskGroup()
        : base("ask", "answers a question before somebody acts: who must be there, who signs off, what is due by when")
    {
        Add(new QuorumVerb());
        Add(new ChairVerb());
        Add(new NextMeetingVerb());
        Add(new SignOffVerb());
        Add(new EscalationVerb());
        Add(new ObligationsVerb());
    }
}
