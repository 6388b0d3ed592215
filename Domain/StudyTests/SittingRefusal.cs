namespace Wenming.Domain.StudyTests;

/// <summary>Why a step of a sitting is not taken.</summary>
public enum SittingRefusal
{
    /// <summary>The test has not opened.</summary>
    NotOpened,

    /// <summary>The test has closed.</summary>
    Closed,

    /// <summary>An attempt is not handed in yet: go on with it.</summary>
    AttemptOpen,

    /// <summary>Every attempt was begun.</summary>
    AttemptsUsed,

    /// <summary>So many items were struck that no paper can be drawn.</summary>
    TooFewItems,

    /// <summary>There is no attempt that can be answered or handed in.</summary>
    NoOpenAttempt,

    /// <summary>The paper does not ask this item.</summary>
    NoSuchItem,

    /// <summary>The item was struck and needs no answer.</summary>
    Struck,

    /// <summary>The item has no option at this place.</summary>
    NoSuchOption,

    /// <summary>An item lacks its answer: there are no silent zeros (rules.md 2).</summary>
    Unanswered,
}
