namespace Wenming.Bot.Catalogs.Entries;

internal sealed record ConditionEntry
{
    public IReadOnlyList<string?>? AnyOf { get; init; }

    public decimal? AtLeast { get; init; }

    public decimal? Below { get; init; }
}
