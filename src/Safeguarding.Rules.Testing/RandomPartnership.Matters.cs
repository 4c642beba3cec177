using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Testing;

/// <content>Cases, documents, concerns, and what is to be done.</content>
public static partial class RandomPartnership
{
    private static Case Case(Dice dice, int i)
    {
        var day = dice.Day(Start, End);
        string[] names = ["aware", "notified", "reviewed", "sent", "closed"];
        return new()
        {
            Id = $"c{i}",
            Kind = dice.Pick("incident", "review"),
            Area = Areas(dice.Pick("east", "west")),
            Events = Whole(dice.Some(names, 7).Select(n => new CaseEvent { Event = n, Date = day.AddDays(dice.From(0, 40)), By = dice.Pick("executive", "seg-east", "police", "dcs-east") })),
            Facts = new([new("met-criteria", dice.Pick("yes", "no"))]),
        };
    }

    private static Document Document(Dice dice, int i)
    {
        var year = dice.From(2023, 2026);
        var published = dice.Day(new(year, 4, 1), new(year, 12, 31));
        var (kind, area, isDraft) = (dice.Pick("report", "manual"), dice.Pick("east", "west"), dice.OneIn(5));
        Presentation[] presented = dice.OneIn(2) ? [new() { To = "hwb", Date = published.AddDays(dice.From(0, 60)) }] : [];
        return new()
        {
            Id = $"r{i}",
            Kind = kind,
            Area = Areas(area),
            Published = isDraft ? Occurrence.None : Occurrence.On(published),

            // A draft that was laid before somebody contradicts itself.
            Presented = Whole(isDraft ? [] : presented),
            PeriodFrom = When.On(year - 1, 4, 1),
            PeriodTo = When.On(year, 3, 31),
            Sections = Whole(dice.Some<string>(["learning", "impact", "evidence"])),
            Sent = Whole(dice.Some<string>(["panel", "foundations"]).Select(t => Sent(t, published.AddDays(dice.From(0, 20))))),
            Reviews = Whole(Many(dice, 2, n => new Review { Date = published.AddDays(300 * n), Next = When.On(published.AddDays((300 * n) + dice.From(100, 400))) })),
            Accessible = dice.OneIn(2),
            Meeting = Known<string>.None,
            Events = Whole<CaseEvent>([]),
            Facts = Rules.Records.Facts.Empty,
        };
    }

    // Under the name that the recipient had that day.
    private static Distribution Sent(string to, DateOnly day) =>
        new() { To = to == "foundations" && day <= new DateOnly(2025, 6, 30) ? "what-works-centre" : to, Date = day };

    private static Concern Concern(Dice dice, int i)
    {
        var raised = dice.Day(Start, End);
        var first = raised.AddDays(dice.From(0, 10));
        var passed = first.AddDays(dice.From(0, 20));
        var resolved = passed.AddDays(dice.From(0, 30));
        var (isResolved, isPassed) = (dice.OneIn(2), dice.OneIn(2));
        var last = new EscalationStep
        {
            Stage = isPassed ? "two" : "one",
            Entered = isPassed ? passed : first,
            Holder = isPassed ? "executive" : "dcs-east",
            Left = isResolved ? Occurrence.On(resolved) : Occurrence.None,
            Ended = isResolved ? StepEnd.Resolved : StepEnd.NotRecorded,
        };
        return new()
        {
            Id = $"n{i}",
            About = dice.Pick("threshold", "individual"),
            Area = Areas(dice.Pick("east", "west")),
            Raised = raised,
            Urgent = dice.OneIn(3),
            ResolveBy = dice.OneIn(4) ? When.On(raised.AddDays(30)) : Known<When>.None,
            Resolved = isResolved ? Occurrence.On(resolved) : Occurrence.None,
            Forum = dice.Pick("seg-east", "executive"),
            Facilitator = "scrutineer",
            Steps = Whole<EscalationStep>(isPassed
                ? [new() { Stage = "one", Entered = first, Holder = "dcs-east", Left = Occurrence.On(passed), Ended = StepEnd.PassedUp }, last]
                : [last]),
            Events = Whole<CaseEvent>([]),
        };
    }

    private static PlannedAction Action(Dice dice, int i)
    {
        var due = dice.Day(Start, End);
        return new()
        {
            Id = $"p{i}",
            Plan = dice.Pick("plan", "other"),
            Owner = dice.OneIn(5) || dice.Some(Offices, 3) is not { Count: > 0 } owners ? Known<ValueList<string>>.None : owners.ToValueList(),
            Due = dice.OneIn(6) ? Known<When>.None : When.On(due),
            Completed = dice.OneIn(3) ? Occurrence.None : Occurrence.On(due.AddDays(dice.From(-40, 40))),
            DependsOn = dice.OneIn(3) ? Areas("p1") : [],
        };
    }

    private static Assignment Assignment(Dice dice, int i)
    {
        var from = dice.Day(Start, End);
        return new() { Id = $"s{i}", Item = dice.Pick("learning", "data"), Holder = dice.Pick("east", "west"), From = from, To = dice.OneIn(2) ? When.On(from.AddDays(dice.Below(500))) : null };
    }

    private static Waiver Waiver(Dice dice, int i)
    {
        var from = dice.Day(Start, End);
        return new() { Id = $"w{i}", Rule = "R", By = "dsp-icb", Why = "flood", Granted = from.AddDays(-dice.Below(10)), From = from, To = When.On(from.AddDays(dice.Below(200))) };
    }
}
