namespace Wenming.Domain.SelfChecks;

/// <summary>Where a section's self-check stands (rules.md 1 and 2).</summary>
public enum SelfCheckStatus
{
    /// <summary>The window has not opened.</summary>
    NotOpen,

    /// <summary>The window is open and the sheet untouched.</summary>
    Open,

    /// <summary>The sheet has been begun.</summary>
    Draft,

    /// <summary>Declared and sent by the due time.</summary>
    SubmittedOnTime,

    /// <summary>Declared and sent in the grace period.</summary>
    SubmittedLate,

    /// <summary>The window locked without a submission: the quarter counts 0.</summary>
    Missing,

    /// <summary>The office has excused the section: the quarter is left out of the mean.</summary>
    Excused,

    /// <summary>The office has given a submitted sheet back for correction.</summary>
    Reopened,

    /// <summary>The section did not exist when the window opened.</summary>
    NotRequired,
}
