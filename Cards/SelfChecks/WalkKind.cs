namespace Wenming.Cards.SelfChecks;

/// <summary>The two walks through the questions.</summary>
public enum WalkKind
{
    /// <summary>A member's own answers.</summary>
    Member,

    /// <summary>The section's sheet, filled in by the head or liaison.</summary>
    Sheet,
}
