namespace Wenming.Cards.Reminders;

/// <summary>The five moments at which an obligation is spoken of, and no more (rules.md 4.5).</summary>
public enum ReminderMoment
{
    /// <summary>The window opens.</summary>
    Opens,

    /// <summary>T−3.</summary>
    First,

    /// <summary>The due day.</summary>
    Due,

    /// <summary>T+1.</summary>
    Overdue,

    /// <summary>The last day of grace.</summary>
    LastDay,
}
