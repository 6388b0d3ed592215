namespace Wenming.Bot.Catalogs.Entries;

internal sealed record EffectEntry
{
    public required ConditionEntry When { get; init; }

    public required string Effect { get; init; }

    public bool IsDisciplineCase { get; init; }
}
