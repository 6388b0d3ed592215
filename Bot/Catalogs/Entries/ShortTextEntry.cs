namespace Wenming.Bot.Catalogs.Entries;

internal sealed record ShortTextEntry
{
    public required string Id { get; init; }

    public required TextEntry Label { get; init; }

    public required int MaxLength { get; init; }

    public required bool Required { get; init; }
}
