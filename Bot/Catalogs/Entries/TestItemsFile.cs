using System.Text.Json.Serialization;

namespace Wenming.Bot.Catalogs.Entries;

/// <summary><c>test-items.json</c>, as it is written.</summary>
internal sealed record TestItemsFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Version { get; init; }

    public required TestPaperEntry Paper { get; init; }

    public required int Attempts { get; init; }

    public required decimal PassAt { get; init; }

    public required int RatesFrom { get; init; }

    public required TestFiguresEntry Figures { get; init; }

    public required IReadOnlyList<TestItemEntry?> Items { get; init; }
}
