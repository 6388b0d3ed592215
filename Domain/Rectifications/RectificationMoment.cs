namespace Wenming.Domain.Rectifications;

/// <summary>When a section is reminded of a rectification: five times at most (rules.md 4.5).</summary>
public enum RectificationMoment
{
    /// <summary>The working day after it was opened.</summary>
    Opened,

    /// <summary>Three working days before the last day.</summary>
    Soon,

    /// <summary>The last day.</summary>
    Due,

    /// <summary>The working day after the last day.</summary>
    Overdue,

    /// <summary>The day on which being late counts a second time.</summary>
    OverdueAgain,
}
