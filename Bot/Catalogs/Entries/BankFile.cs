using System.Text.Json.Serialization;

namespace Wenming.Bot.Catalogs.Entries;

/// <summary><c>question-bank.json</c>, as it is written.</summary>
internal sealed record BankFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Version { get; init; }

    public required TextEntry Declaration { get; init; }

    public required IReadOnlyDictionary<string, decimal> ScaleFactors { get; init; }

    public required IReadOnlyDictionary<string, TextEntry?> ScaleAnchors { get; init; }

    public required IReadOnlyList<CriterionEntry?> Criteria { get; init; }

    public required IReadOnlyList<ShortTextEntry?> ShortTexts { get; init; }

    public required IReadOnlyList<QuestionEntry?> Questions { get; init; }
}
