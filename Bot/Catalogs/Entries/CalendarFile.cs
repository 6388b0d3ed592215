using System.Text.Json.Serialization;

namespace Wenming.Bot.Catalogs.Entries;

/// <summary><c>workdays-cn.json</c>, as it is written.</summary>
internal sealed record CalendarFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string TimeZone { get; init; }

    public required IReadOnlyDictionary<string, CalendarYearEntry?> Years { get; init; }
}
