namespace Wenming.Bot.Catalogs.Entries;

/// <summary>One text in both languages.</summary>
internal sealed record TextEntry
{
    public required string Zh { get; init; }

    public required string En { get; init; }
}
