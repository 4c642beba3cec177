namespace Safeguarding.Rules.Demands;

/// <summary>The sorts of <see cref="Scene"/>.</summary>
public enum SceneType
{
    /// <summary>The meetings of kinds of body.</summary>
    Meeting,

    /// <summary>The seats of kinds of body.</summary>
    Seats,

    /// <summary>A role on kinds of body.</summary>
    Role,

    /// <summary>Bodies of some kinds: that they exist.</summary>
    Body,

    /// <summary>Decisions of some types.</summary>
    Decision,

    /// <summary>Cases of some kinds.</summary>
    Case,

    /// <summary>Documents of some kinds.</summary>
    Document,

    /// <summary>Concerns about some things.</summary>
    Concern,

    /// <summary>Activities of some kinds.</summary>
    Activity,

    /// <summary>The actions of some plans.</summary>
    Action,

    /// <summary>Delegations.</summary>
    Delegation,

    /// <summary>Work areas, which have holders.</summary>
    Item,
}
