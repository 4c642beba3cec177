using Safeguarding.Rules.Conditions;
using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Kinds.Authority;

/// <summary>An approved decision that signs something off, or may.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Date">The day on which it was complete, with the approvals that came later.</param>
/// <param name="Right">Whether it is right and about the thing, but for the event and the confirmation.</param>
/// <param name="Confirmed">What the records come to for its confirmation; <c>null</c>: none is asked.</param>
internal sealed record SignOff(Decision Decision, When Date, Condition Right, Judgement? Confirmed);
