namespace Wenming.Bot.Catalogs.Entries;

internal sealed record CriterionEntry
{
    public required string Id { get; init; }

    public required TextEntry Name { get; init; }

    public required decimal Points { get; init; }
}
