namespace Wenming.Domain.DailyAssessments;

/// <summary>How far an entry of the daily book is.</summary>
public enum DailyEntryStatus
{
    /// <summary>Proposed; counts nothing until somebody else confirms it.</summary>
    Proposed,

    /// <summary>Confirmed by somebody else: it counts.</summary>
    Confirmed,

    /// <summary>Refused by somebody else.</summary>
    Refused,

    /// <summary>Struck after an appeal, or because its fact is counted elsewhere.</summary>
    Struck,

    /// <summary>Written down while its fact may be counted already; waits for who wrote it to say whether it is another one.</summary>
    Questioned,

    /// <summary>Taken back by who wrote it before anybody decided.</summary>
    Withdrawn,
}
