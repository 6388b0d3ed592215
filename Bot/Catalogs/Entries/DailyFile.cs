using System.Text.Json.Serialization;

namespace Wenming.Bot.Catalogs.Entries;

/// <summary><c>daily-entries.json</c>, as it is written.</summary>
internal sealed record DailyFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Version { get; init; }

    public required decimal Base { get; init; }

    public required IReadOnlyList<DailyKindEntry?> Kinds { get; init; }
}
