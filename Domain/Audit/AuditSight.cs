namespace Wenming.Domain.Audit;

/// <summary>How much of an object's history a person sees (rules.md 6.2, “Audit log”).</summary>
public enum AuditSight
{
    /// <summary>What the person did.</summary>
    OwnActions,

    /// <summary>What was done when, neither by whom nor what it says.</summary>
    Metadata,

    /// <summary>Everything.</summary>
    All,
}
