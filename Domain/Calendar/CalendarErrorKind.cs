namespace Wenming.Domain.Calendar;

/// <summary>What is wrong in a calendar that was handed in.</summary>
public enum CalendarErrorKind
{
    /// <summary>It is not the JSON of a year; the value says where.</summary>
    NotJson,

    /// <summary>No year is named, or several.</summary>
    NoYear,

    /// <summary>The title of the notice is missing: a published calendar needs its source.</summary>
    NoNotice,

    /// <summary>No holiday is named.</summary>
    NoHoliday,

    /// <summary>A line or entry cannot be read.</summary>
    Unreadable,

    /// <summary>Not a date.</summary>
    NotADate,

    /// <summary>The day lies in another year.</summary>
    OutsideYear,

    /// <summary>The holiday ends before it begins.</summary>
    Backwards,

    /// <summary>Two holidays share a day.</summary>
    Overlap,

    /// <summary>A make-up working day is no Saturday or Sunday.</summary>
    NotWeekend,

    /// <summary>A make-up working day lies in a holiday.</summary>
    InsideHoliday,

    /// <summary>A make-up working day stands twice.</summary>
    Twice,

    /// <summary>A month has so few working days that the self-check could not be held; a day must be wrong.</summary>
    EmptyMonth,

    /// <summary>The working days do not add up to the total that stands beside them.</summary>
    WrongTotal,
}
