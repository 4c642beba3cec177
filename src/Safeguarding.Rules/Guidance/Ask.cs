using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>
/// Questions asked before acting, of one ruleset and the records as they could be seen on one day. Every answer gives its reason
/// and the rules that it rests on, says <em>not stated</em> where no rule speaks, and <em>cannot tell</em> where the records do not
/// decide. Pure: the same question gets the same answer. Nothing that records contain makes a question throw.
/// </summary>
public sealed class Ask
{
    private readonly PartnershipRecords records;
    private readonly Ledger ledger;

    internal Ask(Ruleset ruleset, PartnershipRecords records, DateOnly asOf)
    {
        this.records = records;
        Ruleset = ruleset;
        ledger = new(records, asOf, ruleset.Rules.SelectMany(r => r.Versions).ToValueList());
    }

    /// <summary>The ruleset that is asked.</summary>
    public Ruleset Ruleset { get; }

    /// <summary>The day on which it is asked: what lies after it is not seen.</summary>
    public DateOnly AsOf => ledger.AsOf;

    /// <summary>
    /// The bodies in the records, by id, of which the rules say how they meet: their quorum, their seats, how often, who holds a role.
    /// </summary>
    public ValueList<string> Bodies => MeetingBodies.Of(ledger).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Whether a meeting would be quorate if these offices came themselves.</summary>
    /// <param name="body">The id of the body.</param>
    /// <param name="date">The day of the meeting, before or after <see cref="AsOf"/>.</param>
    /// <param name="attending">The offices; none: who would have to come.</param>
    /// <exception cref="ArgumentException"><paramref name="body"/> or an office is empty, or something is <c>null</c>.</exception>
    public QuorumAnswer Quorum(string body, DateOnly date, params IEnumerable<string> attending)
    {
        ArgumentNullException.ThrowIfNull(attending);
        return Quorum(body, date, attending.Select(office => new Attendance { Office = office }).ToValueList());
    }

    /// <summary>Whether a meeting would be quorate with this attendance, taken as whole.</summary>
    /// <param name="body">The id of the body.</param>
    /// <param name="date">
    /// The day of the meeting. On a day after <see cref="AsOf"/> seats, posts and appointments are taken to stand as they do on
    /// the as-of date, and the answer says so.
    /// </param>
    /// <param name="attending">Who comes, and for whom.</param>
    /// <param name="meetingKind">The kind of meeting; <c>null</c>: not known, which matters where a rule is for some kinds only.</param>
    /// <exception cref="ArgumentException"><paramref name="body"/> or an office is empty, or something is <c>null</c>.</exception>
    public QuorumAnswer Quorum(string body, DateOnly date, ValueList<Attendance> attending, string? meetingKind = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(body);
        foreach (var line in attending)
        {
            ArgumentNullException.ThrowIfNull(line, nameof(attending));
            ArgumentException.ThrowIfNullOrWhiteSpace(line.Office, nameof(attending));
        }

        return new QuorumQuestion(Ruleset, ledger, date).Answer(body, attending, meetingKind);
    }

    /// <summary>Who should be in the chair of a body on <see cref="AsOf"/>, since when, and to whom it passes by when.</summary>
    /// <param name="body">The id of the body.</param>
    /// <exception cref="ArgumentException"><paramref name="body"/> is <c>null</c> or empty.</exception>
    public ChairAnswer Chair(string body)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(body);
        return new ChairQuestion(Ruleset, ledger).Answer(body);
    }

    /// <summary>The latest date by which the next meeting of a body must be held, and which rule makes it so.</summary>
    /// <param name="body">The id of the body.</param>
    /// <exception cref="ArgumentException"><paramref name="body"/> is <c>null</c> or empty.</exception>
    public NextMeetingAnswer NextMeeting(string body)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(body);
        return new NextMeetingQuestion(Ruleset, ledger).Answer(body);
    }

    /// <summary>Which body signs off, who must approve, who may act for them and who may not, by when, and what is there already.</summary>
    /// <param name="decisionType">The type of decision: <c>rapid-review-sign-off</c>.</param>
    /// <param name="about">The id of the case or document (or concern, or appointment) that it is about; <c>null</c>: of any.</param>
    /// <exception cref="ArgumentException"><paramref name="decisionType"/> is <c>null</c> or empty, or <paramref name="about"/> is empty.</exception>
    public SignOffAnswer SignOff(string decisionType, string? about = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(decisionType);
        if (about is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(about);
        }

        return new SignOffQuestion(Ruleset, ledger, decisionType).Answer(about);
    }

    /// <summary>The whole route of a concern with its dates, the stage at which it stands, and the next step.</summary>
    /// <param name="concern">The id of the concern.</param>
    /// <exception cref="ArgumentException"><paramref name="concern"/> is <c>null</c> or empty.</exception>
    public EscalationAnswer Escalation(string concern)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(concern);
        return new EscalationQuestion(Ruleset, ledger).Answer(concern);
    }

    /// <summary>Every duty that falls due in some days, of any strength, with who owns it; and what is overdue from before.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, inside.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ObligationsAnswer Obligations(DateOnly from, DateOnly to)
    {
        return to < from
            ? throw new ArgumentException("the last day may not be before the first", nameof(to))
            : new ObligationsQuestion(Ruleset, records, ledger).Answer(new(from, to));
    }
}
