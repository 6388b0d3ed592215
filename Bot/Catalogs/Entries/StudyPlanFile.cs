using System.Text.Json.Serialization;

namespace Wenming.Bot.Catalogs.Entries;

/// <summary><c>study-plan.json</c>, as it is written.</summary>
internal sealed record StudyPlanFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Version { get; init; }

    public required IReadOnlyList<ReadingEntry?> Readings { get; init; }

    public required IReadOnlyList<StudyMonthEntry?> Months { get; init; }

    public required IReadOnlyList<TextEntry?> Prompts { get; init; }
}
