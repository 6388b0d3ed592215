namespace Wenming.Cards.Bulletins;

/// <summary>What a button of a bulletin does.</summary>
public enum BulletinAction
{
    /// <summary>已阅.</summary>
    Receipt,

    /// <summary>Opens the form of the draft, or of a correction.</summary>
    Edit,

    /// <summary>Saves the form and shows the preview.</summary>
    Save,

    /// <summary>Hands the draft in.</summary>
    Submit,

    /// <summary>The second person's yes.</summary>
    Approve,

    /// <summary>Gives it back with a reason.</summary>
    Return,

    /// <summary>Drops the draft.</summary>
    Discard,

    /// <summary>Asks whether it shall really be recalled.</summary>
    AskRecall,

    /// <summary>撤回.</summary>
    Recall,
}
