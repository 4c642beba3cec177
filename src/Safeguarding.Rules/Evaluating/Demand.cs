namespace Safeguarding.Rules.Evaluating;

/// <summary>One thing that a rule asks of the world, in a form that analysis knows: see the folder <c>Demands</c>.</summary>
public abstract record Demand;
