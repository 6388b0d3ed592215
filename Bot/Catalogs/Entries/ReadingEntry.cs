namespace Wenming.Bot.Catalogs.Entries;

/// <summary>A material of the reading list.</summary>
internal sealed record ReadingEntry
{
    public required string Id { get; init; }

    public required TextEntry Title { get; init; }

    public required string Category { get; init; }

    public required TextEntry What { get; init; }

    public TextEntry? Note { get; init; }

    public string? Link { get; init; }

    public bool IsOff { get; init; }
}
