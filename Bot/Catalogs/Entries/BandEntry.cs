namespace Wenming.Bot.Catalogs.Entries;

internal sealed record BandEntry
{
    public required decimal AtLeast { get; init; }

    public required decimal Points { get; init; }
}
