namespace Wenming.Domain.Calendar;

/// <summary>How far a year's calendar can be relied on (rules.md 4.3).</summary>
public enum CalendarStatus
{
    /// <summary>Taken from the published notice.</summary>
    Published,

    /// <summary>Entered ahead of the notice: counted with, but every date computed from it is tentative (待定).</summary>
    Provisional,

    /// <summary>Nothing is known: Monday to Friday are counted, and every date computed from it is tentative (待定).</summary>
    Missing,
}
