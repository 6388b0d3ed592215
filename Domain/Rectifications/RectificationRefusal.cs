namespace Wenming.Domain.Rectifications;

/// <summary>Why a step of a rectification is not taken.</summary>
public enum RectificationRefusal
{
    /// <summary>It is closed or waived.</summary>
    IsOver,

    /// <summary>The person's role does not allow it, or it belongs to another section.</summary>
    NotAllowed,

    /// <summary>Nobody closes or returns what the own section did (rules.md 6.1).</summary>
    OwnSection,

    /// <summary>It has not been handed in.</summary>
    NotSubmitted,

    /// <summary>It has been handed in and waits for an inspector.</summary>
    AlreadySubmitted,

    /// <summary>Owner and measure must be there before it is handed in.</summary>
    NoMeasure,

    /// <summary>The result must be said.</summary>
    NoResult,

    /// <summary>A reason must be given.</summary>
    NoReason,

    /// <summary>What is wrong must be said.</summary>
    NoGap,
}
