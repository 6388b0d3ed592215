namespace Wenming.Bot.Catalogs.Entries;

/// <summary>A topic with the id of what is read for it.</summary>
internal sealed record StudyTopicEntry
{
    public required TextEntry Topic { get; init; }

    public required string Reading { get; init; }
}
