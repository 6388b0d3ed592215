namespace Wenming.Domain.Flags;

/// <summary>What tells two candidates of the same value apart, in the order of rules.md 2 (“Ties”).</summary>
public enum FlagTie
{
    /// <summary>The higher C2 业务.</summary>
    Performance,

    /// <summary>The higher D.</summary>
    Daily,

    /// <summary>Fewer mandatory rectifications opened.</summary>
    MandatoryOpened,

    /// <summary>Fewer overdue days.</summary>
    DaysOverdue,

    /// <summary>Nothing: a joint award (并列).</summary>
    Joint,
}
