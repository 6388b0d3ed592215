namespace Wenming.Domain.Flags;

/// <summary>What the flag asks of a section (rules.md 2), in the order in which it is told.</summary>
public enum FlagCondition
{
    /// <summary>The self-check was submitted on time.</summary>
    OnTime,

    /// <summary>V is verified and high enough.</summary>
    Verified,

    /// <summary>No criterion is too low.</summary>
    Criteria,

    /// <summary>No veto holds.</summary>
    NoVeto,

    /// <summary>No verified answer bars the flag.</summary>
    NoBar,

    /// <summary>No answer was knowingly false.</summary>
    NoFalseAnswer,

    /// <summary>No rectification is overdue.</summary>
    NothingOverdue,
}
