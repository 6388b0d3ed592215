namespace Wenming.Bot.Catalogs.Entries;

internal sealed record QuestionEntry
{
    public required string Id { get; init; }

    public required string Criterion { get; init; }

    public required TextEntry Text { get; init; }

    public required string AskedOf { get; init; }

    public required AnswerTypeEntry Type { get; init; }

    public required decimal Points { get; init; }

    public required ScoringEntry Scoring { get; init; }

    public NotApplicableEntry? NotApplicable { get; init; }

    public required EvidenceEntry Evidence { get; init; }

    public IReadOnlyList<FollowUpEntry?>? FollowUps { get; init; }

    public IReadOnlyList<EffectEntry?>? Effects { get; init; }

    public string? Prefill { get; init; }
}
