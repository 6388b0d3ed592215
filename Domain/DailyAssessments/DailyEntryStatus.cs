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

    /// <summary>Struck after an appeal.</summary>
    Struck,
}
