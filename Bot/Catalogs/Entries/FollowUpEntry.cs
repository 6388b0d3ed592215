namespace Wenming.Bot.Catalogs.Entries;

internal sealed record FollowUpEntry
{
    public required ConditionEntry When { get; init; }

    public required string Kind { get; init; }
}
