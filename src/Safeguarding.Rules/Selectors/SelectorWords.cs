using Safeguarding.Rules.Conditions;

namespace Safeguarding.Rules.Selectors;

internal static class SelectorWords
{
    public static readonly FactWords Picked = new("{0} is {1}", "{0} is not {1}", "whether {0} is {1}");
    public static readonly FactWords Office = new("{0} fits", "{0} does not fit", "whose name {0} is: the records know no such office");
    public static readonly FactWords Designation = new("{0} fits", "{0} does not fit", "the designation of {0}");
    public static readonly FactWords Agency = new("{0} fits", "{0} does not fit", "the agency of {0}");
    public static readonly FactWords Sector = new("{0} fits", "{0} does not fit", "the sector of the agency of {0}");
    public static readonly FactWords Area = new("{0} fits", "{0} does not fit", "the area of {0}, and the area judged");
    public static readonly FactWords Standing = new("{0} fits", "{0} does not fit", "the standing of {0} on the body");
    public static readonly FactWords Holds = new("{0} was {1}", "{0} was not {1}", "whether {0} was {1} that day");
    public static readonly FactWords OtherOffices = new("there are others that are {0}", "there are no others that are {0}", "whether other offices are {0}: the list of offices is not whole");
    public static readonly FactWords OtherAreas = new("there are other areas", "there are no other areas", "whether there are other areas: the list of areas is not whole");
    public static readonly FactWords Rounding = new("a fraction of {0} seats is {1}", "a fraction of {0} seats is {2}", "how a part of {0} seats is rounded: {1} or {2}");
    public static readonly FactWords Whole = new("{1} seats count", "{0} seats count", "how many seats count, from {0} to {1}");
    public static readonly FactWords AnyWhole = new("{0}: reached, whichever of {1} to {2} seats count", "{0}: not reached, whichever of {1} to {2} seats count", "how many seats count, from {1} to {2}");
}
