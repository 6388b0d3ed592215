namespace Wenming.Bot.Catalogs.Entries;

internal sealed record OptionEntry
{
    public required string Code { get; init; }

    public required TextEntry Text { get; init; }
}
