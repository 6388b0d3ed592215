namespace Wenming.Bot.Catalogs;

/// <summary>A holiday: days off from the first to the last, both included.</summary>
internal sealed record CatalogHoliday(string Name, DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;
}
