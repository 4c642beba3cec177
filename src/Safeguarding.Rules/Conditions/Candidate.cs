namespace Safeguarding.Rules.Conditions;

/// <summary>Somebody who may fill a slot of <see cref="Condition.Distinct"/>.</summary>
/// <param name="Person">Who: equal names are one person.</param>
/// <param name="There">The condition under which this person fills the slot.</param>
public readonly record struct Candidate(string Person, Condition There);
