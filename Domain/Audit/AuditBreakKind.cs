namespace Wenming.Domain.Audit;

/// <summary>What is wrong with a line of a history.</summary>
public enum AuditBreakKind
{
    /// <summary>The line is not there.</summary>
    Missing,

    /// <summary>The line was changed: its hash is not that of its content.</summary>
    Changed,

    /// <summary>The line does not follow the one before: that one was changed or exchanged.</summary>
    Unlinked,
}
