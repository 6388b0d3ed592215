namespace Wenming.Bot.Catalogs;

/// <summary>What a year of the calendar rests on (rules.md 4.3).</summary>
internal enum CatalogCalendarStatus
{
    /// <summary>A published notice.</summary>
    Published,

    /// <summary>A notice that may still change.</summary>
    Provisional,

    /// <summary>Nothing yet: the year is not computed.</summary>
    Missing,
}
