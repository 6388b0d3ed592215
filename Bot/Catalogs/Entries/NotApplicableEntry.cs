namespace Wenming.Bot.Catalogs.Entries;

internal sealed record NotApplicableEntry
{
    public required TextEntry When { get; init; }
}
