namespace Wenming.Domain.SelfChecks;

/// <summary>Why something cannot be done with a self-check at this moment.</summary>
public enum SelfCheckRefusal
{
    /// <summary>The window has not opened.</summary>
    NotOpenYet,

    /// <summary>The last day of grace is over.</summary>
    Locked,

    /// <summary>The sheet has been submitted; only the office can reopen it.</summary>
    AlreadySubmitted,

    /// <summary>There is no submission to reopen.</summary>
    NotSubmitted,

    /// <summary>The sheet is already reopened.</summary>
    AlreadyReopened,

    /// <summary>The last day of verification is over.</summary>
    VerificationEnded,

    /// <summary>The section is excused.</summary>
    Excused,

    /// <summary>The section has no self-check in this quarter.</summary>
    NotRequired,
}
