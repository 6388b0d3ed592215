using Wenming.Domain.Calendar;

namespace Wenming.Bot.Catalogs;

/// <summary>The years of the shipped calendar. What is in force may differ: administrators load years too.</summary>
/// <param name="Years">The years, in order.</param>
internal sealed record CatalogYears(IReadOnlyList<CalendarYear> Years);
