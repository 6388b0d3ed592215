namespace Wenming.Cards.Rectifications;

/// <summary>What can be done with a rectification.</summary>
public enum RectificationAction
{
    /// <summary>The section names owner, measure and support.</summary>
    Plan,

    /// <summary>The section hands in the result.</summary>
    Submit,

    /// <summary>An inspector gives it back.</summary>
    Return,

    /// <summary>An inspector closes it.</summary>
    Close,

    /// <summary>A leader waives it.</summary>
    Waive,
}
